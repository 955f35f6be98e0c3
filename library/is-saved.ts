import { hasCopy } from './articles-with';
import { type Database, readDocument } from './database';
import type { ShelfDocument } from './documents';
import { articleIdOf, docId } from './ids';

/** True if there is a copy of the article with that link, and it was not deleted. */
export async function isSaved(database: Database, canonicalUrl: string): Promise<boolean> {
  const article = await articleIdOf(canonicalUrl);
  if (!(await hasCopy(database, article))) return false;
  const shelf = await readDocument<ShelfDocument>(database, docId.shelf(article));
  return shelf?.deletedAt === undefined;
}
