import { ACTS } from '../../components/library/acts';
import type { WordKey } from '../../words';

/** The keys of an open copy besides the reader's own, for the list of keys. */
export const COPY_KEYS: readonly { key: string; words: WordKey }[] = [
  { key: ACTS.archive.key!, words: ACTS.archive.words },
  { key: ACTS.delete.key!, words: ACTS.delete.words },
  { key: ACTS.unread.key!, words: ACTS.unread.words },
  { key: 'o', words: 'act_original' },
];
