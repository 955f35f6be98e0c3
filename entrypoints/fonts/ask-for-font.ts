import { browser } from 'wxt/browser';
import type { FontRequest } from '../../messages';
import { fromBase64 } from '../bytes/from-base64';
import type { FetchFont } from './font-wardrobe';

/** From a page, which may not read the extension's files: asks the background for them. */
export const askForFont: FetchFont = async (file) => {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ call: 'font', file } satisfies FontRequest);
    return typeof answer === 'string' ? fromBase64(answer).buffer : undefined;
  } catch {
    // The extension was updated under an open reader.
    return undefined;
  }
};
