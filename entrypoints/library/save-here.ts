import { browser } from 'wxt/browser';
import type { Article } from '../../article/article';
import type { SaveAnswer, SaveRequest } from '../../messages';
import { gatherImages } from './gather-images';

/** Has the article kept, with all its pictures that this page may read. Never rejects. */
export type SaveHere = (article: Article) => Promise<SaveAnswer>;

/** From the page itself, so that it goes on when the popup that asked for it is closed. */
export const saveHere: SaveHere = async (article) => {
  const request: SaveRequest = { call: 'save', article, images: await gatherImages(article) };
  try {
    const answer: SaveAnswer | undefined = await browser.runtime.sendMessage(request);
    return answer ?? { ok: false, reason: 'no-answer' };
  } catch {
    return { ok: false, reason: 'no-answer' };
  }
};
