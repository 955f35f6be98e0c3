import type { WordKey } from '../../../words';

/** What helps to get around in an article, beyond the scroll bar. */
export type Aid =
  | 'contents'
  | 'find'
  | 'aloud'
  | 'ruler'
  | 'scroll'
  | 'pages'
  | 'hide'
  | 'marks'
  | 'cite'
  | 'export'
  | 'keys';

/** Aids that are on or off, rather than opened. */
export type Mode = 'aloud' | 'ruler' | 'scroll' | 'pages' | 'hide';

/** Which modes are on. */
export type Modes = Readonly<Partial<Record<Mode, boolean>>>;

interface AidRow {
  aid: Aid;
  words: WordKey;
  /** The key that does the same. */
  key: string;
  /** Opens a pop-over whose id is the aid's name, or switches a mode. */
  kind: 'panel' | 'mode';
}

/** One row an aid: menu, keys and the list of keys are made of it. */
export const AIDS: readonly AidRow[] = [
  { aid: 'contents', words: 'contents', key: 't', kind: 'panel' },
  { aid: 'find', words: 'findInArticle', key: '/', kind: 'panel' },
  { aid: 'aloud', words: 'readAloud', key: 'l', kind: 'mode' },
  { aid: 'ruler', words: 'readingRuler', key: 'r', kind: 'mode' },
  { aid: 'scroll', words: 'scrollByItself', key: 's', kind: 'mode' },
  { aid: 'pages', words: 'inPages', key: 'v', kind: 'mode' },
  { aid: 'hide', words: 'hideBlocks', key: 'h', kind: 'mode' },
  { aid: 'marks', words: 'marks_title', key: 'i', kind: 'panel' },
  { aid: 'cite', words: 'cite', key: 'k', kind: 'panel' },
  { aid: 'export', words: 'panel_export', key: 'd', kind: 'panel' },
  { aid: 'keys', words: 'keys', key: '?', kind: 'panel' },
];

/** The key that opens the menu itself. */
export const MENU_KEY = 'm';

/** The aids that make sense for a text. */
export function offeredAids(hasContents: boolean, lacks: readonly Aid[] = []): readonly AidRow[] {
  return AIDS.filter(({ aid }) => (hasContents || aid !== 'contents') && !lacks.includes(aid));
}
