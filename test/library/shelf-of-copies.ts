import type { Article } from '../../article/article';
import type { Database } from '../../library/database';
import { SCHEMA } from '../../library/documents';
import { type ArticleId, articleIdOf, docId, versionIdOf } from '../../library/ids';
import { makeReceipt } from '../../library/receipt/receipt';
import { sampleArticle } from '../sample-article';

interface Kept {
  /** Pictures that are kept, by their addresses. */
  pictures?: Record<string, Blob>;
  /** Addresses of pictures that are not. */
  missing?: string[];
  at?: string;
}

/** Puts a copy of the sample (with these changes) into the database, and gives its article's id. */
export async function putCopy(
  database: Database,
  changes: Partial<Article> = {},
  { pictures = {}, missing = [], at = '2026-11-01T08:00:00.000Z' }: Kept = {},
): Promise<ArticleId> {
  const article = sampleArticle(changes);
  const id = await articleIdOf(article.canonicalUrl);
  const receipt = await makeReceipt(article, '0.1.0', new Date(at));
  const kept = Object.entries(pictures).map(([url, data], index) => ({ url, data, attachment: `image-${index}` }));
  await database.put({
    _id: docId.copy(id, versionIdOf(receipt.textDigest)),
    schema: SCHEMA,
    article,
    receipt,
    confirmedAt: at,
    images: [...kept.map(({ url, attachment }) => ({ url, attachment })), ...missing.map((url) => ({ url }))],
    _attachments: Object.fromEntries(
      kept.map(({ attachment, data }) => [attachment, { content_type: data.type, data }]),
    ),
  });
  return id;
}
