import { browser } from 'wxt/browser';
import { PART_FILES } from './parts';

/** Injects all parts at once, for a reader that will have no access to ask for them later. */
export async function bringParts(target: { tabId: number }): Promise<void> {
  await browser.scripting.executeScript({ target, files: Object.values(PART_FILES) });
}
