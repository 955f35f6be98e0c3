import type { Article } from '../../article/article';
import type { SaveAnswer, SaveTabRequest } from '../../messages';
import { ask } from '../answers/ask';

/** From the popup: has the article of the page in that tab kept. Never rejects. */
export async function askToSaveTab(tabId: number, article: Article): Promise<SaveAnswer> {
  const answer = await ask<SaveTabRequest>({ call: 'save-tab', tabId, article });
  return (answer as SaveAnswer | undefined) ?? { ok: false, reason: 'no-answer' };
}
