import { Ellipsis, LibraryBig } from 'lucide-preact';
import { say } from '../../../words';
import { IconButton } from '../../ui/icon-button';
import { type Aid, MENU_KEY, type Mode, type Modes, offeredAids } from './aids';
import { Panel } from './panel';

interface MenuProps {
  modes: Modes;
  /** False for an article without headings. */
  hasContents: boolean;
  lacks?: readonly Aid[];
  onAid: (aid: Aid) => void;
  onMenu: () => void;
  onLibrary?: () => void;
}

/** The toolbar's second group: the aids most used where there is room for them, and the menu of all. */
export function AidButtons({ modes, lacks, hasContents, onAid, onMenu }: MenuProps) {
  return (
    <div class="aids">
      {offeredAids(hasContents, lacks).map(
        ({ aid, words, icon, key, kind, inToolbar }) =>
          inToolbar && (
            <span key={aid} class="roomy">
              <IconButton
                icon={icon}
                name={say(words)}
                hint={say('withKey', say(words), key)}
                pressed={kind === 'mode' ? modes[aid as Mode] === true : undefined}
                onPress={() => onAid(aid)}
              />
            </span>
          ),
      )}
      <IconButton icon={Ellipsis} name={say('more')} hint={say('withKey', say('more'), MENU_KEY)} onPress={onMenu} />
    </div>
  );
}

/** All aids with their keys. What is chosen closes the menu. */
export function Menu({ modes, lacks, hasContents, onAid, onLibrary }: Omit<MenuProps, 'onMenu'>) {
  const choose = (event: Event & { currentTarget: HTMLElement }, act: () => void) => {
    event.currentTarget.closest<HTMLElement>('[popover]')!.hidePopover();
    act();
  };
  return (
    <Panel id="menu" name={say('more')}>
      <ul class="menu">
        {offeredAids(hasContents, lacks).map(({ aid, words, icon: Icon, key, kind }) => (
          <li key={aid}>
            <button
              type="button"
              aria-pressed={kind === 'mode' ? modes[aid as Mode] === true : undefined}
              onClick={(event) => choose(event, () => onAid(aid))}
            >
              <Icon class="icon" aria-hidden="true" />
              <span>{say(words)}</span>
              <kbd>{key}</kbd>
            </button>
          </li>
        ))}
        {onLibrary && (
          <li>
            <button type="button" onClick={(event) => choose(event, onLibrary)}>
              <LibraryBig class="icon" aria-hidden="true" />
              <span>{say('openLibrary')}</span>
            </button>
          </li>
        )}
      </ul>
    </Panel>
  );
}
