import type { Article } from '../../../article/article';
import type { Query } from '../../../library/catalogue/contract';
import type { Database } from '../../../library/database';
import { saveArticle } from '../../../library/save';
import { sampleArticle } from '../../sample-article';

/** Saves an article of its own at the address, as the extension does. Answers with its id. */
export async function save(
  database: Database,
  address: string,
  article: Partial<Article>,
  at: string,
): Promise<string> {
  const url = `https://paper.example/${address}`;
  const outcome = await saveArticle(database, {
    article: sampleArticle({ standFirst: undefined, canonicalUrl: url, sourceUrl: url, ...article }),
    images: [],
    extractor: 'test',
    now: new Date(at),
  });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.article;
}

export function query(asked: Partial<Query> = {}): Query {
  return { words: '', shelf: 'unread-and-read', offset: 0, limit: 50, ...asked };
}
