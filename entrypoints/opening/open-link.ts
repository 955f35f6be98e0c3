import { browser } from 'wxt/browser';
import { say, type WordKey } from '../../words';
import { bringParts } from '../parts/bring-parts';
import { isAlways } from './always';
import { type ClickedTab, tryToOpen } from './open-at-once';
import { originOf } from './origins';
import { isReaderOpen } from './page-calls';
import { forget, promise } from './promises';
import { tellAtButton } from './tell-at-button';
import { whenLoaded } from './when-loaded';

/** How many links of each site are being opened with an access that ends with them. */
const borrowers = new Map<string, number>();

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
  const before = browser.permissions.contains({ origins: [origin] });
  const answer = browser.permissions.request({ origins: [origin] }).catch(() => false);
  const [held, granted] = await Promise.all([before, answer]);
  // Wished for once and not granted: the person said no then, and a yes to this link is not one to all of the site.
  if (!held) await forget('wish', origin);
  const lent = granted && (!held || borrowers.has(origin));
  if (lent) await borrow(origin);
  try {
    const { index, windowId, id: openerTabId } = from;
    const tab = await browser.tabs.create({ url, windowId, openerTabId, index: (index ?? 0) + 1 });
    await whenLoaded(tab.id!);
    const failure = granted ? await read(tab, origin) : 'pressToRead';
    if (failure) await tellAtButton(tab.id!, say(failure));
    else if (lent) await bringParts({ tabId: tab.id! });
  } finally {
    if (lent) await giveBack(origin);
  }
}

/** @returns the sentence that says why nothing was opened. A link that led elsewhere is out of our reach. */
async function read(tab: ClickedTab, origin: string): Promise<WordKey | undefined> {
  const now = await browser.tabs.get(tab.id!);
  if (originOf(now.url) !== origin) return 'pressToRead';
  if (await isReaderOpen(tab.id!)) return undefined;
  return tryToOpen(now, 'article');
}

async function borrow(origin: string): Promise<void> {
  borrowers.set(origin, (borrowers.get(origin) ?? 0) + 1);
  await promise('loan', origin);
}

async function giveBack(origin: string): Promise<void> {
  const others = (borrowers.get(origin) ?? 1) - 1;
  if (others > 0) return void borrowers.set(origin, others);
  borrowers.delete(origin);
  await forget('loan', origin);
  if (!(await isAlways(origin))) await browser.permissions.remove({ origins: [origin] });
}
