import { browser } from 'wxt/browser';
import type { Answer } from '../answers/answer-calls';

/** Opens the options page for our own script in a page, which can't do so by itself, and answers when it is open. */
export const answerOptions: Answer = () => browser.runtime.openOptionsPage().then(() => true);
