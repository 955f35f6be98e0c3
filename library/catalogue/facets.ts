import type { Count, Facets, Shelf } from './contract';
import type { Store } from './store';

const OUTLETS = 'SELECT outlet AS name, count(*) AS articles FROM articles WHERE shelf = ? GROUP BY outlet';

const LANGUAGES = `SELECT language AS name, count(*) AS articles FROM articles
  WHERE shelf = ? AND language <> '' GROUP BY language`;

/** A tag is written as it was first; SQLite takes the name from the row that has the minimum. */
const TAGS = `SELECT name, count(*) AS articles, min(added) FROM tags
  WHERE article IN (SELECT number FROM articles WHERE shelf = ?) GROUP BY key`;

/** What a shelf can be filtered by. */
export function facets(store: Store, shelf: Shelf): Facets {
  const count = (sql: string) =>
    store
      .rows<Count>(`SELECT name, articles FROM (${sql}) ORDER BY articles DESC, name`, [shelf])
      .map(({ name, articles }) => ({ name, articles }));
  return { outlets: count(OUTLETS), tags: count(TAGS), languages: count(LANGUAGES) };
}
