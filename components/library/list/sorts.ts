import type { SortKey } from '../../../library/catalogue/contract';
import type { WordKey } from '../../../words';
import type { ListQuery } from '../query';

/** An order that can be chosen. */
interface SortRow {
  name: string;
  words: WordKey;
  /** Absent for the best first. */
  sort?: SortKey;
  descending?: boolean;
}

const BEST: SortRow = { name: 'best', words: 'sort_best' };

const SORTS: readonly SortRow[] = [
  { name: 'saved-new', words: 'sort_savedNew', sort: 'saved', descending: true },
  { name: 'saved-old', words: 'sort_savedOld', sort: 'saved' },
  { name: 'published-new', words: 'sort_publishedNew', sort: 'published', descending: true },
  { name: 'published-old', words: 'sort_publishedOld', sort: 'published' },
  { name: 'title', words: 'sort_title', sort: 'title' },
  { name: 'outlet', words: 'sort_outlet', sort: 'outlet' },
];

/** The orders there are: "best first" is one where something is searched. */
export function sortsFor(query: ListQuery): readonly SortRow[] {
  return query.words.trim() === '' ? SORTS : [BEST, ...SORTS];
}

/** The order that a query comes to. */
export function sortOf(query: ListQuery): SortRow {
  const [usual] = sortsFor(query);
  const chosen = SORTS.find(({ sort, descending }) => sort === query.sort && !descending === !query.descending);
  return (query.sort && chosen) || usual!;
}
