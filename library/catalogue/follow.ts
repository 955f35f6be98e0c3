import type { Database } from '../database';
import type { CopyDocument, LibraryDocument } from '../documents';
import { readDocId } from '../ids';
import { migrated } from '../migrations';
import type { Row } from './contract';
import { partOf } from './parts';
import { writeMeta } from './schema';
import type { Store } from './store';
import { writeEntry, writePart, writeWords } from './write';

/** Documents that are read at a time, and articles that are searched anew at a time; searches are answered in between. */
const CHANGES = 200;
const ARTICLES = 25;

/** From so many new articles on, the words are put in order afterwards. */
const MANY = 500;
const PAGES = 400;

/**
 * Takes in all changes of the database since that sequence: first what lists show, then, the newest first, the words. It may
 * be interrupted anywhere and goes on from there.
 *
 * @returns the sequence that was reached
 */
export async function followChanges(
  store: Store,
  database: Database,
  since: number,
  onProgress: (done: number, of: number) => void,
): Promise<number> {
  let reached = since;
  for (;;) {
    const { results, last_seq } = await database.changes({ since: reached, limit: CHANGES, include_docs: true });
    if (!results.length) break;
    reached = last_seq;
    store.transaction(() => {
      for (const { id, deleted, doc } of results) {
        const document = deleted ? undefined : migrated(doc as LibraryDocument);
        writePart(store, id, document && partOf(document));
      }
      for (const article of new Set(results.flatMap(({ id }) => readDocId(id)?.article ?? [])))
        writeEntry(store, article);
      writeMeta(store, 'sequence', String(reached));
    });
  }
  await renewWords(store, database, onProgress);
  return reached;
}

interface Stale {
  number: number;
  copy: string;
  row: string;
}

async function renewWords(
  store: Store,
  database: Database,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const of = store.rows<{ count: number }>('SELECT count(*) AS count FROM articles WHERE stale')[0]!.count;
  let done = 0;
  for (;;) {
    const stale = store.rows<Stale>(
      `SELECT number, copy, row FROM articles JOIN rows USING (number) WHERE stale ORDER BY saved DESC LIMIT ${ARTICLES}`,
    );
    if (!stale.length) break;
    const copies = await readCopies(database, stale);
    store.transaction(() => {
      for (const { number, copy, row } of stale) writeWords(store, number, JSON.parse(row) as Row, copies.get(copy));
    });
    done += stale.length;
    onProgress(done, Math.max(done, of));
  }
  if (done >= MANY) await orderWords(store);
}

/** By document. One that was taken away meanwhile is not among them; the next change says so. */
async function readCopies(database: Database, stale: readonly Stale[]): Promise<Map<string, CopyDocument>> {
  const keys = stale.map(({ copy }) => copy).filter(Boolean);
  if (!keys.length) return new Map();
  const { rows } = await database.allDocs({ keys, include_docs: true });
  return new Map(
    rows.flatMap(({ key, doc }) => {
      const copy = doc ? migrated(doc as CopyDocument) : undefined;
      return copy ? [[key, copy]] : [];
    }),
  );
}

/** Merges the pieces in which the words were written, a few pages at a time: what is searched then is in one place. */
async function orderWords(store: Store): Promise<void> {
  const changes = () => store.rows<{ count: number }>('SELECT total_changes() AS count')[0]!.count;
  // A negative number begins a merge of everything, positive ones go on with it.
  for (let pages = -PAGES; ; pages = PAGES) {
    const before = changes();
    store.rows("INSERT INTO words (words, rank) VALUES ('merge', ?)", [pages]);
    if (changes() - before < 2) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
