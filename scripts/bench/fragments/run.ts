import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { endBrowser } from '../../browsers/end-browser.ts';
import { launchOffline, openOffline, type StoredPage } from '../../extract/offline.ts';
import { type PageFile, readPage } from '../../extract/pages.ts';
import { marksExactly, WINDOW } from './follow.ts';
import { type Chosen, choosePassage, readDrawnLetters } from './in-page.ts';
import { randomFrom } from './random.ts';

/** What became of one passage: marked exactly, left with the plain link, or marked wrongly or not at all. */
export interface Result {
  page: string;
  chosen: Chosen;
  outcome: 'exact' | 'fallback' | 'wrong';
}

interface Options {
  dir: string;
  pages: readonly PageFile[];
  /** Path of the shipped scripts in one. */
  bundle: string;
  selections: number;
  seed: number;
  onProgress(done: number): void;
}

/** So many times as many passages are tried on a page as are wanted of it. */
const MOST_TRIES = 30;

/** Follows the links of so many random passages, spread evenly over the pages. */
export async function followPassages({ dir, pages, bundle, selections, seed, onProgress }: Options): Promise<Result[]> {
  const script = readFileSync(bundle, 'utf8');
  const random = randomFrom(seed);
  const browser = await launchOffline();
  const results: Result[] = [];
  try {
    for (const [index, file] of pages.entries()) {
      const page = { url: file.url, ...readPage(dir, file) };
      const wanted = Math.ceil((selections - results.length) / (pages.length - index));
      for (const chosen of await choose(browser, page, script, random, wanted)) {
        results.push({ page: file.id, chosen, outcome: await outcomeOf(browser, page, chosen) });
        onProgress(results.length);
      }
    }
  } finally {
    await endBrowser(browser);
  }
  return results;
}

/** So many passages of the page, or fewer where it has no more that can be told apart. */
async function choose(
  browser: Browser,
  page: StoredPage,
  script: string,
  random: () => number,
  wanted: number,
): Promise<Chosen[]> {
  const tab = await browser.newPage();
  const all: Chosen[] = [];
  try {
    // As wide as where the links are followed: another width may hide other parts of the page.
    await tab.setViewport(WINDOW);
    await openOffline(tab, page);
    await tab.evaluate(script);
    await tab.evaluate(readDrawnLetters);
    for (let tries = 0; all.length < wanted && tries < wanted * MOST_TRIES; tries++) {
      const numbers = Array.from({ length: 8 }, random);
      const chosen = await tab.evaluate(choosePassage, numbers);
      if (chosen) all.push(chosen);
    }
    return all;
  } finally {
    await tab.close();
  }
}

async function outcomeOf(browser: Browser, page: StoredPage, chosen: Chosen): Promise<Result['outcome']> {
  if (!chosen.link.includes(':~:')) return 'fallback';
  return (await marksExactly(browser, page, chosen)) ? 'exact' : 'wrong';
}
