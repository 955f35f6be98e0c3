import { browser } from 'wxt/browser';
import type { LibraryRequest } from '../../messages';

/** Has the library opened; false if the extension was updated meanwhile. */
export async function askForLibrary(): Promise<boolean> {
  try {
    await browser.runtime.sendMessage({ call: 'library' } satisfies LibraryRequest);
    return true;
  } catch {
    return false;
  }
}
