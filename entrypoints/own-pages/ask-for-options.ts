import { browser } from 'wxt/browser';
import type { OptionsRequest } from '../../messages';

/** Has the options page opened; false if the extension was updated meanwhile. */
export async function askForOptions(): Promise<boolean> {
  try {
    await browser.runtime.sendMessage({ call: 'options' } satisfies OptionsRequest);
    return true;
  } catch {
    return false;
  }
}
