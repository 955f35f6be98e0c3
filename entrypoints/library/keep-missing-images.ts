import { addImages } from '../../library/add-images';
import { type Database, readDocument } from '../../library/database';
import type { CopyDocument } from '../../library/documents';
import { type ArticleId, docId, type VersionId } from '../../library/ids';
import { borrow } from '../opening/loans';
import { originOf } from '../opening/origins';
import { fetchGranted } from './fetch-granted';

/** How many pictures were kept, and how many are still only online; the sentences are in the catalogue. */
export type KeptMissing = { ok: true; kept: number; missing: number } | { ok: false; reason: 'not-allowed' };

/**
 * Keeps the pictures that the page did not let be read, with an access to their hosts that is asked for in one question
 * and given back afterwards. `urls` are those that the copy shows as missing. To be called at once in the click.
 */
export async function keepMissingImages(
  database: Database,
  article: ArticleId,
  version: VersionId,
  urls: readonly string[],
): Promise<KeptMissing> {
  const origins = [...new Set(urls.flatMap((url) => originOf(url) ?? []))];
  const loan = await borrow(origins);
  if (!loan.granted) return { ok: false, reason: 'not-allowed' };
  try {
    const images = await Promise.all(urls.map(async (url) => ({ url, blob: await fetchGranted(url) })));
    await addImages(database, article, version, images);
  } finally {
    await loan.end();
  }
  const copy = await readDocument<CopyDocument>(database, docId.copy(article, version));
  const missing = copy?.images.filter(({ attachment }) => !attachment).length ?? 0;
  return { ok: true, kept: urls.length - missing, missing };
}
