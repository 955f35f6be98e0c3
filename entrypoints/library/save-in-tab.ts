import type { Article } from '../../article/article';
import type { SaveAnswer } from '../../messages';
import { call, inject } from '../opening/page-calls';
import type { Parts } from '../parts/parts';

/** From the background: has the page itself send the article to the library, with the pictures that it may read. Never rejects. */
export async function saveInTab(tabId: number, article: Article): Promise<SaveAnswer> {
  try {
    await inject(tabId, ['/save-article.js']);
    return await call(tabId, saveThere, [article]);
  } catch {
    return { ok: false, reason: 'no-answer' };
  }
}

/** Runs in the page: sent there as text, it sees nothing of this file. */
function saveThere(article: Article): Promise<SaveAnswer> {
  return (globalThis as unknown as { colophonParts: Parts }).colophonParts['save-article'](article);
}
