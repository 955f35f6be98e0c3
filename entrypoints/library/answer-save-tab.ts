import { browser } from 'wxt/browser';
import { isArticle } from '../../library/is-article';
import type { Answer } from '../answers/answer-calls';
import { saveInTab } from './save-in-tab';

/** Has the page in a tab keep its article, for our own pages only; so it goes on when the popup is closed. */
export const answerSaveTab: Answer = ({ tabId, article }, { url }) => {
  if (!url?.startsWith(browser.runtime.getURL('/')) || typeof tabId !== 'number' || !isArticle(article))
    return undefined;
  return saveInTab(tabId, article);
};
