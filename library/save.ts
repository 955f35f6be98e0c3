import type { Article } from '../article/article';
import { hasCopy } from './articles-with';
import type { CopyImage } from './copy';
import { type Database, isConflict, MOST_TRIES, readToChange } from './database';
import { type CopyDocument, SCHEMA, type ShelfDocument } from './documents';
import { type ArticleId, articleIdOf, docId, type VersionId, versionIdOf } from './ids';
import { withImages } from './images';
import { tellNews } from './news';
import { makeReceipt, type Receipt } from './receipt/receipt';
import { changed } from './shelf';
import { type StorageFailure, storageFailureOf } from './storage-failure';

/** What is to be kept. */
export interface ToSave {
  article: Article;
  /** Every picture of it, with its bytes if the page let them be read. */
  images: CopyImage[];
  /** The version of the extension that extracted it. */
  extractor: string;
  now?: Date;
}

/** What came of saving; the sentences for it are in the catalogue, `saved_…`. */
export type SaveOutcome =
  | {
      ok: true;
      /** `unchanged` if this very text was kept before, `new-version` if another one was. */
      what: 'saved' | 'new-version' | 'unchanged';
      article: ArticleId;
      version: VersionId;
      /** Pictures that are to be seen only while the outlet shows them. */
      missingImages: number;
    }
  | { ok: false; reason: StorageFailure };

/**
 * Keeps an article. All or nothing: copy, pictures and its place on the shelf are written in one transaction of the
 * browser's, so whenever it is interrupted there is a whole copy or none. Never rejects.
 */
export async function saveArticle(database: Database, toSave: ToSave): Promise<SaveOutcome> {
  try {
    const receipt = await makeReceipt(toSave.article, toSave.extractor, toSave.now);
    return await write(database, toSave, receipt);
  } catch (failure) {
    return { ok: false, reason: storageFailureOf(failure) };
  }
}

async function write(database: Database, { article, images }: ToSave, receipt: Receipt): Promise<SaveOutcome> {
  const id = await articleIdOf(article.canonicalUrl);
  const version = versionIdOf(receipt.textDigest);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const [before, shelf, isKnown] = await Promise.all([
      readToChange<CopyDocument>(database, docId.copy(id, version)),
      readToChange<ShelfDocument>(database, docId.shelf(id)),
      hasCopy(database, id),
    ]);
    const copy = before
      ? { ...before, confirmedAt: receipt.retrievedAt }
      : {
          _id: docId.copy(id, version),
          schema: SCHEMA,
          article: { ...article, removed: [], restored: [] },
          receipt,
          confirmedAt: receipt.retrievedAt,
          images: [],
        };
    const written = withImages(copy, images);
    const answers = await database.bulkDocs([written, ...shelvedAgain(shelf, receipt.retrievedAt)]);
    const refused = answers.find((answer) => 'error' in answer);
    // Somebody else was faster, another window perhaps: what is there now is looked at anew.
    if (refused && isConflict(refused)) continue;
    if (refused) throw refused;
    tellNews();
    return {
      ok: true,
      what: before ? 'unchanged' : isKnown ? 'new-version' : 'saved',
      article: id,
      version,
      missingImages: written.images.filter(({ attachment }) => !attachment).length,
    };
  }
  throw new Error(`${docId.copy(id, version)} is neither read nor written.`);
}

/** Who saves an article that was deleted or archived wants to have it at hand again. */
function shelvedAgain(shelf: ShelfDocument | undefined, now: string): ShelfDocument[] {
  if (!shelf?.deletedAt && !shelf?.archivedAt) return [];
  return [changed(shelf, { deletedAt: undefined, archivedAt: undefined }, now)];
}
