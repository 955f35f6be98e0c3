import type { Article } from '../../article/article';
import type { SaveAnswer } from '../../messages';
import { askForPart } from '../parts/ask-for-part';

/** From the reader: has the article kept. Never rejects. */
export async function askToSave(article: Article): Promise<SaveAnswer> {
  const saveHere = await askForPart('save-article');
  return saveHere ? saveHere(article) : { ok: false, reason: 'no-answer' };
}
