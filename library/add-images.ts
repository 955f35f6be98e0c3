import type { CopyImage } from './copy';
import { changeDocument, type Database } from './database';
import type { CopyDocument } from './documents';
import { type ArticleId, docId, type VersionId } from './ids';
import { withImages } from './images';
import { tellNews } from './news';

/** Adds to a copy the pictures that it lacks; those that it has stay as they are. */
export async function addImages(
  database: Database,
  article: ArticleId,
  version: VersionId,
  images: readonly CopyImage[],
): Promise<void> {
  await changeDocument<CopyDocument>(
    database,
    docId.copy(article, version),
    (copy) => copy && withImages(copy, images),
  );
  tellNews();
}
