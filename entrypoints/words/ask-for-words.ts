import { browser } from 'wxt/browser';
import type { WordsRequest } from '../../messages';
import type { Words } from '../../words';
import type { LoadWords } from './speak-as-set';

/** From a page, which may not read the extension's files: asks the background for the words. */
export const askForWords: LoadWords = async (language) => {
  try {
    return (await browser.runtime.sendMessage({ call: 'words', language } satisfies WordsRequest)) as Words | undefined;
  } catch {
    // The extension was updated under an open reader.
    return undefined;
  }
};
