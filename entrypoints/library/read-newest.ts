import type { Copy } from '../../library/copy';
import type { Database } from '../../library/database';
import type { ArticleId } from '../../library/ids';
import { readCopy } from '../../library/read-copy';

/** The newest version of each. One after the other, so that a large selection does not ask for all at once. */
export async function readNewest(database: Database, articles: readonly ArticleId[]): Promise<(Copy | undefined)[]> {
  const copies: (Copy | undefined)[] = [];
  for (const article of articles) copies.push(await readCopy(database, article));
  return copies;
}
