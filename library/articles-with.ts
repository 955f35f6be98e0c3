import { type Database, idsWithin } from './database';
import { type ArticleId, type DocKind, docId, readDocId } from './ids';

/** All articles of which there is a document of that kind. */
export async function articlesWith(database: Database, kind: DocKind): Promise<Set<ArticleId>> {
  const ids = await idsWithin(database, `${kind}:`);
  return new Set(ids.map((id) => readDocId(id)!.article));
}

/** True if any version of it is kept, be it deleted or not. */
export async function hasCopy(database: Database, article: ArticleId): Promise<boolean> {
  return (await idsWithin(database, docId.copy(article, ''), 1)).length > 0;
}
