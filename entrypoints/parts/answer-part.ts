import { browser } from 'wxt/browser';
import type { Answer } from '../answers/answer-calls';
import { PART_FILES, type PartName } from './parts';

/**
 * Injects a part into the frame of our own script that asks for it, and answers when it has run. The access to the tab
 * is the one of the click that opened the reader.
 */
export const answerPart: Answer = ({ part }, { tab, frameId }) => {
  if (tab?.id === undefined || !isPart(part)) return undefined;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  return browser.scripting
    .executeScript({ target, files: [PART_FILES[part]], injectImmediately: true })
    .then(() => true);
};

function isPart(name: unknown): name is PartName {
  return typeof name === 'string' && Object.hasOwn(PART_FILES, name);
}
