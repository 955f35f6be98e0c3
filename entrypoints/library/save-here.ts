import type { Article } from '../../article/article';
import type { SaveAnswer, SaveRequest } from '../../messages';
import { ask } from '../answers/ask';
import { gatherImages } from './gather-images';

/** Has the article kept, with all its pictures that this page may read. Never rejects. */
export type SaveHere = (article: Article) => Promise<SaveAnswer>;

/** From the page itself, so that it goes on when the popup that asked for it is closed. */
export const saveHere: SaveHere = async (article) => {
  const answer = await ask<SaveRequest>({ call: 'save', article, images: await gatherImages(article) });
  return (answer as SaveAnswer | undefined) ?? { ok: false, reason: 'no-answer' };
};
