import { type CopyDocument, SCHEMA } from '../documents';
import { type ArticleId, docId, versionIdOf } from '../ids';
import { imagesOf } from '../images-of';
import { makeReceipt } from '../receipt/receipt';
import type { Imported } from './imported';
import { articleOfOmnivore } from './omnivore-article';

/**
 * The copy that Omnivore had, with a receipt that says by whom it was taken; undefined if the export has no text of it.
 * Its pictures are not kept: the export has none.
 */
export async function copyOfOmnivore(
  id: ArticleId,
  kept: Imported & { url: string },
  savedAt: string,
): Promise<CopyDocument | undefined> {
  const html = await kept.readHtml?.();
  const article = html && articleOfOmnivore(kept, html);
  if (!article) return undefined;
  const receipt = { ...(await makeReceipt(article, 'omnivore', new Date(savedAt))), offset: '+00:00' };
  return {
    _id: docId.copy(id, versionIdOf(receipt.textDigest)),
    schema: SCHEMA,
    article,
    receipt,
    confirmedAt: receipt.retrievedAt,
    images: imagesOf(article).map(({ url }) => ({ url })),
  };
}
