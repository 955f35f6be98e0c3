import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import type { Extraction } from '../../article/article.ts';
import { endBrowser } from '../browsers/end-browser.ts';
import { LONGEST, launchOffline, openOffline } from './offline.ts';
import type { PageFile } from './pages.ts';

/** What one page gave, with the time it took; the same page's time with plain Readability if that was asked for. */
export interface Measured {
  extraction: Extraction;
  millis: number;
  baselineMillis?: number;
}

/** The page never answered within the time it is given. */
export class TimeOut extends Error {}

/** A headless Chromium with one tab in which pages are extracted one after the other by the shipped script. */
export class Extractor {
  private readonly browser: Browser;
  private page: Page;
  private readonly script: string;
  private readonly baseline: string | undefined;

  private constructor(browser: Browser, page: Page, script: string, baseline: string | undefined) {
    this.browser = browser;
    this.page = page;
    this.script = script;
    this.baseline = baseline;
  }

  /**
   * @param bundle path of the shipped `article.js`
   * @param withBaseline also times plain Readability (clone and parse) on each page
   */
  static async start(bundle: string, withBaseline: boolean): Promise<Extractor> {
    const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
    const baseline = withBaseline
      ? `${readFileSync(readability, 'utf8')}\n;globalThis.PlainReadability = Readability;`
      : undefined;
    const browser = await launchOffline();
    return new Extractor(browser, await browser.newPage(), readFileSync(bundle, 'utf8'), baseline);
  }

  /**
   * Opens the page under its own address and extracts it.
   *
   * @param baselineFirst which of the two is timed first; callers alternate
   * @throws TimeOut after {@link LONGEST}; the extractor must then be stopped, since the tab may be stuck for good
   */
  async measure(page: PageFile, body: Buffer, contentType: string, baselineFirst: boolean): Promise<Measured> {
    let clock: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      clock = setTimeout(() => reject(new TimeOut(`gave no answer within ${LONGEST / 1000} s`)), LONGEST);
    });
    const work = this.run(page, body, contentType, baselineFirst);
    work.catch(() => undefined);
    try {
      return await Promise.race([work, tooLong]);
    } finally {
      clearTimeout(clock);
    }
  }

  /** Ends the browser, by force if it does not answer. */
  stop(): Promise<void> {
    return endBrowser(this.browser);
  }

  private async run(file: PageFile, body: Buffer, contentType: string, baselineFirst: boolean): Promise<Measured> {
    const old = this.page;
    const page = await this.browser.newPage();
    this.page = page;
    await old.close().catch(() => undefined);
    await openOffline(page, { url: file.url, body, contentType });
    await page.evaluate(this.script);
    if (this.baseline) await page.evaluate(this.baseline);
    return page.evaluate(measureHere, this.baseline !== undefined, baselineFirst);
  }
}

interface MeasuringGlobals {
  colophonArticle: { extract(): Extraction };
  PlainReadability: new (document: Document) => { parse(): unknown };
}

/** Runs in the page. */
function measureHere(withBaseline: boolean, baselineFirst: boolean): Measured {
  const { colophonArticle, PlainReadability } = globalThis as unknown as MeasuringGlobals;
  const plain = () => {
    const start = performance.now();
    try {
      new PlainReadability(document.cloneNode(true) as Document).parse();
    } catch {
      // A page that Readability cannot read still took it that long.
    }
    return performance.now() - start;
  };
  let baselineMillis = withBaseline && baselineFirst ? plain() : undefined;
  const start = performance.now();
  const extraction = colophonArticle.extract();
  const millis = performance.now() - start;
  if (withBaseline && !baselineFirst) baselineMillis = plain();
  return { extraction, millis, baselineMillis };
}
