import { browser } from 'wxt/browser';
import type { IsSavedRequest } from '../../messages';

/** True if the library has a copy of the article with that link. */
export async function askIfSaved(url: string): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ call: 'is-saved', url } satisfies IsSavedRequest)) === true;
  } catch {
    return false;
  }
}
