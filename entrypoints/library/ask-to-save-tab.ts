import { browser } from 'wxt/browser';
import type { Article } from '../../article/article';
import type { SaveAnswer, SaveTabRequest } from '../../messages';

/** From the popup: has the article of the page in that tab kept. Never rejects. */
export async function askToSaveTab(tabId: number, article: Article): Promise<SaveAnswer> {
  try {
    const answer: SaveAnswer | undefined = await browser.runtime.sendMessage({
      call: 'save-tab',
      tabId,
      article,
    } satisfies SaveTabRequest);
    return answer ?? { ok: false, reason: 'no-answer' };
  } catch {
    return { ok: false, reason: 'no-answer' };
  }
}
