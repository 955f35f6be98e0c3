import type { Browser, Page } from 'puppeteer-core';
import { launchBare } from '../browsers/bare.ts';
import { endBrowser } from '../browsers/end-browser.ts';
import type { BrowserName } from '../set-up/browsers.ts';
import type { BatchResult, Finding, Harness } from './page/main.tsx';
import type { Payload } from './payloads.ts';
import { type Asked, startWeb } from './web.ts';

/** What all payloads came to in one browser. */
export interface Report {
  browser: BrowserName;
  payloads: number;
  /** Payloads that were shown as they are, and how many of them did something: what the canary is worth. */
  controls: number;
  sang: number;
  /** Batches of which one did something in the reader without its sanitiser. */
  sangInReader: number;
  read: number;
  accepted: number;
  findings: Finding[];
  generated: { count: number; faults: string[] };
  slowest: BatchResult['slowest'];
  seconds: number;
}

interface Options {
  /** Documents to be generated beside the payloads. */
  generated: number;
  seed: number;
  onProgress(done: number): void;
}

/** So many payloads are shown side by side. */
const BATCH = 32;
/** So many are shown as they are, and so many of them side by side. */
const MOST_CONTROLS = 160;
const CONTROL_BATCH = 8;
/** Generated documents that are cleaned in one call. */
const STRETCH = 500;

/** Pushes every payload through every way in and out in that browser. */
export async function runAll(
  name: BrowserName,
  payloads: readonly Payload[],
  script: string,
  options: Options,
): Promise<Report> {
  const begun = Date.now();
  const web = await startWeb(script);
  const browser = await launchBare(name, web.port);
  const report: Report = {
    browser: name,
    payloads: payloads.length,
    controls: 0,
    sang: 0,
    sangInReader: 0,
    read: 0,
    accepted: 0,
    findings: [],
    generated: { count: options.generated, faults: [] },
    slowest: { payload: '', millis: 0 },
    seconds: 0,
  };
  try {
    const page = await openHarness(browser, web.origin, report);
    web.takeAsked();
    for (let start = 0; start < payloads.length; start += BATCH) {
      const batch = payloads.slice(start, start + BATCH);
      await runBatch(page, batch, report, () => web.takeAsked());
      options.onProgress(Math.min(payloads.length, start + BATCH));
    }
    for (let done = 0; done < options.generated; done += STRETCH) {
      const count = Math.min(STRETCH, options.generated - done);
      report.generated.faults.push(...(await page.evaluate(generateHere, count, options.seed + done)));
    }
    // Last, since these may do what they like, and open dialogs in frames of their own.
    page.off('dialog');
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    const controls = payloads.filter((_, index) => index % Math.ceil(payloads.length / MOST_CONTROLS) === 0);
    report.controls = controls.length;
    for (let start = 0; start < controls.length; start += CONTROL_BATCH) {
      const { ids, inReader } = await page.evaluate(controlHere, controls.slice(start, start + CONTROL_BATCH));
      report.sang += ids.length;
      report.sangInReader += Number(inReader);
    }
  } finally {
    await endBrowser(browser);
    await web.close();
  }
  return { ...report, seconds: Math.round((Date.now() - begun) / 1000) };
}

async function openHarness(browser: Browser, origin: string, report: Report): Promise<Page> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => {
    report.findings.push({ payload: '?', source: 'page', sink: 'reader', what: `runs: a dialog ${dialog.message()}` });
    void dialog.dismiss().catch(() => undefined);
  });
  await page.goto(`${origin}/`, { waitUntil: 'load' });
  return page;
}

/** A fault of which it can't be said whose it is is looked for in each half by itself. */
async function runBatch(
  page: Page,
  batch: readonly Payload[],
  report: Report,
  takeAsked: () => Asked[],
): Promise<void> {
  const result = await page.evaluate(runHere, [...batch]);
  const findings = [...result.findings, ...notAskedFor(takeAsked(), result.pictures)];
  if (batch.length > 1 && findings.some(({ payload }) => payload === '')) {
    const half = Math.ceil(batch.length / 2);
    for (const part of [batch.slice(0, half), batch.slice(half)]) await runBatch(page, part, report, takeAsked);
    return;
  }
  report.findings.push(...findings.map((one) => (one.payload ? one : { ...one, payload: batch[0]!.id })));
  report.read += result.read;
  report.accepted += result.accepted;
  if (result.slowest.millis > report.slowest.millis) report.slowest = result.slowest;
}

/** Requests for anything but the articles' own pictures. What for, browsers say to sites with `https:` only. */
function notAskedFor(asked: readonly Asked[], pictures: readonly string[]): Finding[] {
  const own = new Set(pictures.map((url) => url.split('#', 1)[0]));
  return asked
    .filter(({ url, destination }) => !(['image', ''].includes(destination) && own.has(url)))
    .map(({ url, destination }) => ({
      payload: '',
      source: 'page',
      sink: 'reader',
      what: `loads: ${destination || 'something'} ${url}`,
    }));
}

interface Globals {
  hostile: Harness;
}

function runHere(batch: Payload[]) {
  return (globalThis as unknown as Globals).hostile.run(batch);
}

function controlHere(batch: Payload[]) {
  return (globalThis as unknown as Globals).hostile.control(batch);
}

function generateHere(count: number, seed: number) {
  return (globalThis as unknown as Globals).hostile.generated(count, seed);
}
