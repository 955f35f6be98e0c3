import {
  BookOpen,
  ChevronsDown,
  Download,
  EyeOff,
  Highlighter,
  Keyboard,
  LibraryBig,
  List,
  type LucideIcon,
  Quote,
  Ruler,
  Search,
  Volume2,
} from 'lucide-preact';
import { say } from '../../../words';
import { type Aid, type Mode, type Modes, offeredAids } from './aids';
import { Panel } from './panel';

const ICONS: Readonly<Record<Aid, LucideIcon>> = {
  contents: List,
  find: Search,
  aloud: Volume2,
  ruler: Ruler,
  scroll: ChevronsDown,
  pages: BookOpen,
  hide: EyeOff,
  marks: Highlighter,
  cite: Quote,
  export: Download,
  keys: Keyboard,
};

interface MenuProps {
  modes: Modes;
  /** False for an article without headings. */
  hasContents: boolean;
  lacks?: readonly Aid[];
  onAid: (aid: Aid) => void;
  onLibrary?: () => void;
}

/** All aids with their keys. What is chosen closes the menu. */
export function Menu({ modes, lacks, hasContents, onAid, onLibrary }: MenuProps) {
  const choose = (event: Event & { currentTarget: HTMLElement }, act: () => void) => {
    event.currentTarget.closest<HTMLElement>('[popover]')!.hidePopover();
    act();
  };
  return (
    <Panel id="menu" name={say('more')}>
      <ul class="menu">
        {offeredAids(hasContents, lacks).map(({ aid, words, key, kind }) => {
          const Icon = ICONS[aid];
          return (
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
          );
        })}
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
