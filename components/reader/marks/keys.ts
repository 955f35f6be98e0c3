import type { WordKey } from '../../../words';

/** Keys that do something with what is selected; the list has its own among the aids. */
export const MARK_KEYS = {
  highlight: { key: 'a', words: 'marks_highlight' },
  note: { key: 'w', words: 'marks_write' },
} as const satisfies Record<string, { key: string; words: WordKey }>;
