import type { Browser, Page } from 'puppeteer-core';
import { openOffline, type StoredPage } from '../../extract/offline.ts';
import { type Chosen, paintMarksOnly, readDrawnLetters } from './in-page.ts';

/** The browser looks for the words when the page has been laid out; what it has not found after this, it never will. */
const LONGEST_LOOK_MS = 4000;

/**
 * Tall, so that few pictures show all of a page (beyond the window's edge Chromium sometimes forgets marks), and small: a mark
 * that is a letter too long still makes another picture.
 */
export const WINDOW = { width: 1000, height: 3000, deviceScaleFactor: 0.5 };

/**
 * Opens the link as a person does who was given it, and tells whether the browser has marked exactly what was chosen:
 * the page is painted with nothing but the browser's marks, and once more with marks of the very passage instead, and
 * both pictures must be the same.
 */
export async function marksExactly(
  browser: Browser,
  page: StoredPage,
  { link, stretches }: Pick<Chosen, 'link' | 'stretches'>,
): Promise<boolean> {
  const tab = await browser.newPage();
  try {
    await tab.setViewport(WINDOW);
    await openOffline(tab, { ...page, url: page.url.split('#')[0] + link.slice(link.indexOf('#')) });
    await tab.evaluate(readDrawnLetters);
    await tab.waitForFunction(() => document.readyState === 'complete');
    const until = Date.now() + LONGEST_LOOK_MS;
    do {
      // What the page goes on doing by itself shows in both.
      const wanted = await picture(tab, false, stretches);
      if (wanted !== (await picture(tab, true, []))) continue;
      if (wanted !== (await picture(tab, false, []))) return true;
      throw new Error(`The passage is nowhere to be seen: ${link}`);
    } while (Date.now() < until);
    return false;
  } finally {
    await tab.close();
  }
}

/** All of the page with nothing on it but those marks, window by window. */
async function picture(tab: Page, target: boolean, stretches: [number, number][]): Promise<string> {
  const height = await tab.evaluate(paintMarksOnly, target, stretches);
  const parts: string[] = [];
  for (let top = 0; top < height; top += WINDOW.height) {
    if (height > WINDOW.height) await tab.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    parts.push(await tab.screenshot({ encoding: 'base64', captureBeyondViewport: false, optimizeForSpeed: true }));
  }
  return parts.join(' ');
}
