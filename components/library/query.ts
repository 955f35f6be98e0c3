import type { Query, Shelf, SortKey } from '../../library/catalogue/contract';

/** Everything that a list is asked for, but which part of it. */
export type ListQuery = Omit<Query, 'offset' | 'limit'>;

/** The filters that a person sets one by one. */
export type FilterName = 'outlet' | 'tag' | 'language' | 'read' | 'from' | 'to';

export const SHELVES: readonly Shelf[] = ['unread-and-read', 'archive', 'deleted'];

export const SORT_KEYS: readonly SortKey[] = ['saved', 'published', 'title', 'outlet'];

export const FILTERS: readonly FilterName[] = ['outlet', 'tag', 'language', 'read', 'from', 'to'];

/** What the list shows at first. */
export const FIRST_QUERY: ListQuery = { words: '', shelf: 'unread-and-read' };

/** The filters that are set. */
export function filtersOf(query: ListQuery): FilterName[] {
  return FILTERS.filter((name) => query[name] !== undefined);
}

/** The same list without those filters. */
export function withoutFilters(query: ListQuery, names: readonly FilterName[]): ListQuery {
  const rest = { ...query };
  for (const name of names) delete rest[name];
  return rest;
}
