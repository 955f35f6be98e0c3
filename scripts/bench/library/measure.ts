import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BASE_ARGS } from '../../browsers/chromium-args.ts';
import { poll } from '../../browsers/poll.ts';
import { BROWSER_PATHS } from '../../set-up/browsers.ts';
import { quantile } from '../quantile.ts';
import { PAGE } from './build-page.ts';
import type { Figures } from './figures.ts';
import type {} from './page/calls.ts';
import { queriesOf } from './queries.ts';

const QUERIES = 400;
const SAVES = 40;

/** Long enough for the largest library to be written and taken in. */
const PATIENCE_MS = 900_000;

/**
 * Fills a library in a profile of its own, closes the browser, opens it and the page again, and measures. So nothing of what
 * filled it is in memory any more.
 */
export async function measure(extension: string, articles: number): Promise<Figures> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'library-bench-'));
  try {
    const [written, takenIn] = await inPage(extension, profile, async (page) => [
      await page.evaluate((count) => globalThis.bench.fill(count), articles),
      await page.evaluate(() => globalThis.bench.takeIn()),
    ]);
    return await inPage(extension, profile, async (page, browser) => {
      const usable = await page.evaluate(() => globalThis.bench.usable);
      const updated = await page.evaluate(() => globalThis.bench.takeIn());
      const searches = await page.evaluate((queries) => globalThis.bench.search(queries), queriesOf(QUERIES));
      const { saved, listed } = await page.evaluate((count) => globalThis.bench.save(count), SAVES);
      return {
        written: written! / articles,
        takenIn: takenIn! / articles,
        usable,
        updated,
        searchMedian: quantile(searches, 0.5),
        searchP95: quantile(searches, 0.95),
        save: quantile(saved, 0.95),
        listed: quantile(listed, 0.95),
        memory: await memoryOf(browser),
      };
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function inPage<Result>(
  extension: string,
  profile: string,
  work: (page: Page, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await puppeteer.launch({
    executablePath: BROWSER_PATHS.chromium,
    userDataDir: profile,
    headless: true,
    pipe: true,
    protocolTimeout: PATIENCE_MS,
    enableExtensions: [extension],
    args: [...BASE_ARGS],
  });
  try {
    const id = await poll('the extension is loaded', async () => [...(await browser.extensions()).keys()][0]);
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${PAGE}`);
    // The welcome page came to the front meanwhile, and nothing behind it is painted.
    await page.bringToFront();
    return await work(page, browser);
  } finally {
    await browser.close();
  }
}

/** Megabytes that the process of the extension's pages and workers holds, the browser's own code included. */
async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentOf(id));
  return Math.max(...renderers);
}

function residentOf(process: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(process)], { encoding: 'utf8' })) / 1024;
}
