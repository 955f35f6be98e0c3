import { PAGE_SIZE, type Store } from './store';

/** Another number for another meaning of the tables, of `fold.ts` or of `terms.ts`: the catalogue is then made anew. */
const VERSION = '2';

/** FTS5 keeps terms in pieces of so many bytes: what stands on a page of the file, with its number beside it. */
const PIECE = PAGE_SIZE - 100;

/**
 * `parts` is what is known of each document, and of it `articles`, `rows` and `tags` are made. An article's entry is small,
 * since a search looks at thousands of them; what a list shows stands in `rows`, of which it looks at those it shows.
 * `bodies` has the text that is shown with hits, `words` the terms of an article, without the text itself. An article is
 * stale until its words are the ones of its copy.
 */
const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE parts (document TEXT PRIMARY KEY, article TEXT NOT NULL, part TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX parts_of_article ON parts (article);
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    shelf TEXT NOT NULL,
    read INTEGER NOT NULL,
    language TEXT NOT NULL,
    published TEXT NOT NULL,
    saved TEXT NOT NULL,
    outlet TEXT NOT NULL,
    stale INTEGER NOT NULL
  );
  CREATE INDEX articles_by_saved ON articles (shelf, saved, number);
  CREATE INDEX articles_by_outlet ON articles (shelf, outlet);
  CREATE INDEX articles_by_language ON articles (shelf, language);
  CREATE INDEX stale_articles ON articles (saved) WHERE stale;
  CREATE TABLE rows (
    number INTEGER PRIMARY KEY,
    title_key TEXT NOT NULL,
    outlet_key TEXT NOT NULL,
    copy TEXT NOT NULL,
    row TEXT NOT NULL
  );
  CREATE TABLE tags (article INTEGER, key TEXT, name TEXT NOT NULL, added TEXT NOT NULL, PRIMARY KEY (article, key)) WITHOUT ROWID;
  CREATE INDEX tags_by_key ON tags (key, article);
  CREATE TABLE bodies (article INTEGER PRIMARY KEY, text TEXT NOT NULL, folded TEXT NOT NULL);
  CREATE VIRTUAL TABLE words USING fts5 (
    title, authors, outlet, tags, text,
    content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2'
  );
  INSERT INTO words (words, rank) VALUES ('pgsz', ${PIECE});
`;

/**
 * Makes the tables, unless they are there, of this version, and made of this very database.
 *
 * @returns the sequence up to which the database's changes are in them
 */
export function prepareTables(store: Store, source: string, sequence: number): number {
  const known = readMeta(store);
  const reached = Number(known.sequence ?? 0);
  if (known.version === VERSION && known.source === source && reached <= sequence) return reached;
  store.clear();
  store.transaction(() => {
    store.rows(TABLES);
    writeMeta(store, 'version', VERSION);
    writeMeta(store, 'source', source);
  });
  return 0;
}

export function writeMeta(store: Store, key: 'version' | 'source' | 'sequence', value: string): void {
  store.rows('INSERT OR REPLACE INTO meta VALUES (?, ?)', [key, value]);
}

function readMeta(store: Store): Record<string, string | undefined> {
  if (!store.rows("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").length) return {};
  const rows = store.rows<{ key: string; value: string }>('SELECT key, value FROM meta');
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}
