import { browser } from 'wxt/browser';
import type { FontRequest } from '../../messages';
import type { FetchFont } from './font-wardrobe';

/** From a page, which may not read the extension's files: asks the background for them. */
export const askForFont: FetchFont = async (file) => {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ call: 'font', file } satisfies FontRequest);
    return typeof answer === 'string' ? bytesOf(answer) : undefined;
  } catch {
    // The extension was updated under an open reader.
    return undefined;
  }
};

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}
