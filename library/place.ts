import { changeDocument, type Database, readDocument } from './database';
import { type PlaceDocument, SCHEMA } from './documents';
import { type ArticleId, docId } from './ids';

/** How far an article was read: the number of a block from 0, and its first words. */
type Place = Pick<PlaceDocument, 'block' | 'words'>;

/** Where the person was in the article when it was last closed; undefined at its beginning and after its end. */
export async function readCopyPlace(database: Database, article: ArticleId): Promise<Place | undefined> {
  const document = await readDocument<PlaceDocument>(database, docId.place(article));
  return document && { block: document.block, words: document.words };
}

/** Keeps it, or forgets it if there is none. Nobody is told: no list shows it. */
export async function keepCopyPlace(
  database: Database,
  article: ArticleId,
  place: Place | undefined,
  now = new Date(),
): Promise<void> {
  const id = docId.place(article);
  await changeDocument<PlaceDocument>(database, id, (document) => {
    if (!place || (document?.block === place.block && document.words === place.words)) return place && document;
    const { block, words } = place;
    return { _id: id, schema: SCHEMA, block, words, changedAt: now.toISOString() };
  });
}
