import { browser } from 'wxt/browser';
import { say, type WordKey } from '../../words';
import { bringParts } from '../parts/bring-parts';
import { borrow } from './loans';
import { type ClickedTab, tryToOpen } from './open-at-once';
import { originOf } from './origins';
import { isReaderOpen } from './page-calls';
import { tellAtButton } from './tell-at-button';
import { whenLoaded } from './when-loaded';

/**
 * Opens a link in a tab of its own, and the reader on it. A click gives access to the page it was made on and not to the
 * one behind the link, so the browser is asked for that site; the access ends when the reader is open. Where the person
 * refuses, the page opens as it is and the toolbar's button says how to go on.
 *
 * To be called at once in the click, before anything is waited for, or browsers refuse to ask.
 */
export async function openLink(url: string | undefined, from: ClickedTab): Promise<void> {
  const origin = originOf(url);
  if (!origin) return;
  const loan = await borrow([origin]);
  try {
    const { index, windowId, id: openerTabId } = from;
    const tab = await browser.tabs.create({ url, windowId, openerTabId, index: (index ?? 0) + 1 });
    await whenLoaded(tab.id!);
    const failure = loan.granted ? await read(tab, origin) : 'pressToRead';
    if (failure) await tellAtButton(tab.id!, say(failure));
    else await bringParts({ tabId: tab.id! });
  } finally {
    await loan.end();
  }
}

/** @returns the sentence that says why nothing was opened. A link that led elsewhere is out of our reach. */
async function read(tab: ClickedTab, origin: string): Promise<WordKey | undefined> {
  const now = await browser.tabs.get(tab.id!);
  if (originOf(now.url) !== origin) return 'pressToRead';
  if (await isReaderOpen(tab.id!)) return undefined;
  return tryToOpen(now, 'article');
}
