import { BookOpen, ChevronsDown, EyeOff, Keyboard, List, type LucideIcon, Ruler, Search, Volume2 } from 'lucide-preact';
import { say } from '../../../words';
import { type Aid, aidsFor, type Mode, type Modes } from './aids';
import { Panel } from './panel';

const ICONS: Readonly<Record<Aid, LucideIcon>> = {
  contents: List,
  find: Search,
  aloud: Volume2,
  ruler: Ruler,
  scroll: ChevronsDown,
  pages: BookOpen,
  hide: EyeOff,
  keys: Keyboard,
};

interface MenuProps {
  modes: Modes;
  /** False for an article without headings. */
  hasContents: boolean;
  onAid: (aid: Aid) => void;
}

/** All aids with their keys. What is chosen closes the menu. */
export function Menu({ modes, hasContents, onAid }: MenuProps) {
  const choose = (event: Event & { currentTarget: HTMLElement }, aid: Aid) => {
    event.currentTarget.closest<HTMLElement>('[popover]')!.hidePopover();
    onAid(aid);
  };
  return (
    <Panel id="menu" name={say('more')}>
      <ul class="menu">
        {aidsFor(hasContents).map(({ aid, words, key, kind }) => {
          const Icon = ICONS[aid];
          return (
            <li key={aid}>
              <button
                type="button"
                aria-pressed={kind === 'mode' ? modes[aid as Mode] === true : undefined}
                onClick={(event) => choose(event, aid)}
              >
                <Icon class="icon" aria-hidden="true" />
                <span>{say(words)}</span>
                <kbd>{key}</kbd>
              </button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
