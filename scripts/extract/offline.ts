import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { QUIET_ARGS } from '../browsers/chromium-args.ts';
import { BROWSER_PATHS } from '../set-up/browsers.ts';

/** A page as it lies on the disk, with the address it is taken to have. */
export interface StoredPage {
  url: string;
  body: Buffer;
  contentType: string;
}

/** A page that takes longer is given up, in milliseconds. */
export const LONGEST = 20_000;

/**
 * Pages run none of their scripts and load nothing, but are parsed as with scripts on (`noscript` is text), as when a
 * person reads them. The extraction itself is evaluated by the debugger, which no policy of the page stops.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A headless Chromium for stored pages. */
export function launchOffline(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: BROWSER_PATHS.chromium,
    headless: true,
    pipe: true,
    args: [...QUIET_ARGS],
  });
}

/** Opens the stored page in a fresh tab under its own address, with nothing else answered. */
export async function openOffline(page: Page, { url, body, contentType }: StoredPage): Promise<void> {
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request: HTTPRequest) => {
    if (served || !request.isNavigationRequest()) return void request.abort('blockedbyclient').catch(() => undefined);
    served = true;
    const headers = { 'content-security-policy': POLICY };
    void request.respond({ status: 200, contentType, headers, body }).catch(() => undefined);
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST });
}
