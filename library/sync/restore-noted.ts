import type PouchDB from 'pouchdb-core';
import { changeDocument, type Database, readAllOf, readDocument } from '../database';
import type { MarkDocument, ShelfDocument } from '../documents';
import { type ArticleId, docId, readDocId } from '../ids';

/** Who wrote to an article after another device had deleted it did not want it deleted: it is put back. */
export async function restoreNoted(database: PouchDB, changes: readonly { id: string }[]): Promise<void> {
  const articles = new Set<ArticleId>();
  for (const { id } of changes) {
    const named = readDocId(id);
    if (named?.kind === 'mark' || named?.kind === 'shelf') articles.add(named.article);
  }
  for (const article of articles) await restoreOne(database, article);
}

async function restoreOne(database: Database, article: ArticleId): Promise<void> {
  const shelf = await readDocument<ShelfDocument>(database, docId.shelf(article));
  if (!shelf?.deletedAt) return;
  const marks = await readAllOf<MarkDocument>(database, docId.mark(article, ''));
  const newest = marks
    .map(({ changedAt }) => changedAt)
    .toSorted()
    .at(-1);
  if (!newest || newest <= shelf.deletedAt) return;
  await changeDocument<ShelfDocument>(database, docId.shelf(article), (document) => {
    if (!document?.deletedAt || newest <= document.deletedAt) return document;
    const { deletedAt, ...back } = document;
    return { ...back, changedAt: newest, changes: { ...document.changes, deletedAt: newest } };
  });
}
