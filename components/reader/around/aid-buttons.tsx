import { Ellipsis, List, type LucideIcon, Search, Volume2 } from 'lucide-preact';
import { say } from '../../../words';
import { IconButton } from '../../ui/icon-button';
import { type Aid, MENU_KEY, type Mode, type Modes, offeredAids } from './aids';

/** The aids most used, which have a button of their own where the toolbar has room for it; the others are in the menu only. */
const ICONS: Readonly<Partial<Record<Aid, LucideIcon>>> = { contents: List, find: Search, aloud: Volume2 };

interface AidButtonsProps {
  modes: Modes;
  /** False for an article without headings. */
  hasContents: boolean;
  lacks?: readonly Aid[];
  onAid: (aid: Aid) => void;
  onMenu: () => void;
}

/** The toolbar's second group: the aids most used, and the menu of all. */
export function AidButtons({ modes, lacks, hasContents, onAid, onMenu }: AidButtonsProps) {
  return (
    <div class="aids">
      {offeredAids(hasContents, lacks).map(({ aid, words, key, kind }) => {
        const icon = ICONS[aid];
        return (
          icon && (
            <span key={aid} class="roomy">
              <IconButton
                icon={icon}
                name={say(words)}
                hint={say('withKey', say(words), key)}
                pressed={kind === 'mode' ? modes[aid as Mode] === true : undefined}
                onPress={() => onAid(aid)}
              />
            </span>
          )
        );
      })}
      <IconButton icon={Ellipsis} name={say('more')} hint={say('withKey', say('more'), MENU_KEY)} onPress={onMenu} />
    </div>
  );
}
