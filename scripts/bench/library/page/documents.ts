import { type CopyDocument, SCHEMA, type TagDocument } from '../../../../library/documents';
import { articleIdOf, docId, versionIdOf } from '../../../../library/ids';
import { makeReceipt } from '../../../../library/receipt/receipt';
import type { Generated } from '../articles';

/** All documents of a made-up article, as saving and tagging write them. */
export async function documentsOf({ article, tags, savedAt }: Generated): Promise<object[]> {
  const receipt = await makeReceipt(article, 'bench', new Date(savedAt));
  const id = await articleIdOf(article.canonicalUrl);
  const copy: CopyDocument = {
    _id: docId.copy(id, versionIdOf(receipt.textDigest)),
    schema: SCHEMA,
    article,
    receipt,
    confirmedAt: savedAt,
    images: [],
  };
  const labels = [...new Set(tags)].map(
    (name): TagDocument => ({ _id: docId.tag(id, name), schema: SCHEMA, name, addedAt: savedAt }),
  );
  return [copy, ...labels];
}
