import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { Extraction } from '../../article/article.ts';
import { BROWSER_PATHS } from '../set-up/browsers.ts';
import type { PageFile } from './pages.ts';

/** What one page gave, with the time it took; the same page's time with plain Readability if that was asked for. */
export interface Measured {
  extraction: Extraction;
  millis: number;
  baselineMillis?: number;
}

/** The page never answered within the time it is given. */
export class TimeOut extends Error {}

/** A page that takes longer is given up, in milliseconds. */
export const LONGEST = 20_000;

/**
 * Pages run none of their scripts and load nothing, but are parsed as with scripts on (`noscript` is text), as when a
 * person reads them. The extraction itself is evaluated by the debugger, which no policy of the page stops.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

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
    const browser = await puppeteer.launch({
      executablePath: BROWSER_PATHS.chromium,
      headless: true,
      pipe: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    });
    const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
    const baseline = withBaseline
      ? `${readFileSync(readability, 'utf8')}\n;globalThis.PlainReadability = Readability;`
      : undefined;
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
  async stop(): Promise<void> {
    const process = this.browser.process();
    await Promise.race([
      this.browser.close().catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, 3000)),
    ]);
    process?.kill('SIGKILL');
  }

  private async run(file: PageFile, body: Buffer, contentType: string, baselineFirst: boolean): Promise<Measured> {
    const old = this.page;
    const page = await this.browser.newPage();
    this.page = page;
    await old.close().catch(() => undefined);
    await page.setRequestInterception(true);
    let served = false;
    page.on('request', (request: HTTPRequest) => {
      if (served || !request.isNavigationRequest()) return void request.abort('blockedbyclient').catch(() => undefined);
      served = true;
      const headers = { 'content-security-policy': POLICY };
      void request.respond({ status: 200, contentType, headers, body }).catch(() => undefined);
    });
    await page.goto(file.url, { waitUntil: 'domcontentloaded', timeout: LONGEST });
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
