import { browser } from 'wxt/browser';
import type { StopRequest } from '../../messages';

/** Has this page's site no longer opened by itself. False if the extension was updated meanwhile. */
export async function askToStop(): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ call: 'stop-always' } satisfies StopRequest)) === true;
  } catch {
    return false;
  }
}
