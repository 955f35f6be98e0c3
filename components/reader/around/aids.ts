import { BookOpen, ChevronsDown, EyeOff, Keyboard, List, type LucideIcon, Ruler, Search, Volume2 } from 'lucide-preact';
import type { WordKey } from '../../../words';

/** What helps to get around in an article, beyond the scroll bar. */
export type Aid = 'contents' | 'find' | 'aloud' | 'ruler' | 'scroll' | 'pages' | 'hide' | 'keys';

/** Aids that are on or off, rather than opened. */
export type Mode = 'aloud' | 'ruler' | 'scroll' | 'pages' | 'hide';

/** Which modes are on. */
export type Modes = Readonly<Partial<Record<Mode, boolean>>>;

interface AidRow {
  aid: Aid;
  words: WordKey;
  icon: LucideIcon;
  /** The key that does the same. */
  key: string;
  /** Opens a pop-over whose id is the aid's name, or switches a mode. */
  kind: 'panel' | 'mode';
  /** Has a button of its own where the toolbar has room for it; the others are in the menu only. */
  inToolbar?: boolean;
}

/** One row an aid: toolbar, menu, keys and the list of keys are made of it. */
export const AIDS: readonly AidRow[] = [
  { aid: 'contents', words: 'contents', icon: List, key: 't', kind: 'panel', inToolbar: true },
  { aid: 'find', words: 'findInArticle', icon: Search, key: '/', kind: 'panel', inToolbar: true },
  { aid: 'aloud', words: 'readAloud', icon: Volume2, key: 'l', kind: 'mode', inToolbar: true },
  { aid: 'ruler', words: 'readingRuler', icon: Ruler, key: 'r', kind: 'mode' },
  { aid: 'scroll', words: 'scrollByItself', icon: ChevronsDown, key: 's', kind: 'mode' },
  { aid: 'pages', words: 'inPages', icon: BookOpen, key: 'v', kind: 'mode' },
  { aid: 'hide', words: 'hideBlocks', icon: EyeOff, key: 'h', kind: 'mode' },
  { aid: 'keys', words: 'keys', icon: Keyboard, key: '?', kind: 'panel' },
];

/** The key that opens the menu itself. */
export const MENU_KEY = 'm';

/** The aids that make sense for a text. */
export function offeredAids(hasContents: boolean, lacks: readonly Aid[] = []): readonly AidRow[] {
  return AIDS.filter(({ aid }) => (hasContents || aid !== 'contents') && !lacks.includes(aid));
}
