import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { endBrowser, launchOffline, openOffline, type StoredPage } from '../../extract/offline.ts';
import { type PageFile, readPage } from '../../extract/pages.ts';
import { marksExactly } from './follow.ts';
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

/** So many passages are tried on a page before the next one is taken. */
const MOST_TRIES = 30;

/** Follows the links of so many random passages, spread over the pages in turns. */
export async function followPassages({ dir, pages, bundle, selections, seed, onProgress }: Options): Promise<Result[]> {
  const script = readFileSync(bundle, 'utf8');
  const random = randomFrom(seed);
  const browser = await launchOffline();
  const results: Result[] = [];
  const useless = new Set<string>();
  try {
    for (let turn = 0; results.length < selections && useless.size < pages.length; turn++) {
      const file = pages[turn % pages.length]!;
      if (useless.has(file.id)) continue;
      const page = { url: file.url, ...readPage(dir, file) };
      const chosen = await choose(browser, page, script, random);
      if (!chosen) {
        useless.add(file.id);
        continue;
      }
      results.push({ page: file.id, chosen, outcome: await outcomeOf(browser, page, chosen) });
      onProgress(results.length);
    }
  } finally {
    await endBrowser(browser);
  }
  return results;
}

async function choose(browser: Browser, page: StoredPage, script: string, random: () => number) {
  const tab = await browser.newPage();
  try {
    await openOffline(tab, page);
    await tab.evaluate(script);
    await tab.evaluate(readDrawnLetters);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const numbers = Array.from({ length: 8 }, random);
      const chosen = await tab.evaluate(choosePassage, numbers);
      if (chosen) return chosen;
    }
    return undefined;
  } finally {
    await tab.close();
  }
}

async function outcomeOf(browser: Browser, page: StoredPage, chosen: Chosen): Promise<Result['outcome']> {
  if (!chosen.link.includes(':~:')) return 'fallback';
  return (await marksExactly(browser, page, chosen)) ? 'exact' : 'wrong';
}
