import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import type { Couch } from '../../../test/couch/couch.ts';
import { BASE_ARGS } from '../../browsers/chromium-args.ts';
import { BROWSER_PATHS } from '../../set-up/browsers.ts';
import type { Measured, SyncCase } from './page/calls.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../.colophon/sync-bench');
const PATIENCE_MS = 3_600_000;

export interface SyncFigures extends SyncCase {
  sending: Measured & { bytes: number };
  receiving: Measured & { bytes: number };
}

/** Sends a library of that size to a new database, and has another device take all of it, in one browser without anything else. */
export async function measureSync(of: SyncCase, couch: Couch): Promise<SyncFigures> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'sync-bench-'));
  const site = await servePage();
  const browser = await puppeteer.launch({
    ...{
      executablePath: BROWSER_PATHS.chromium,
      userDataDir: profile,
      headless: true,
      pipe: true,
      args: [...BASE_ARGS],
    },
    protocolTimeout: PATIENCE_MS,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}bench.html`);
    await page.waitForFunction(() => 'syncBench' in globalThis);
    const database = `library-${Date.now()}`;
    await fetch(`${couch.url}/${database}`, { method: 'PUT' });
    await page.evaluate((given, url, name) => globalThis.syncBench.fill(given, url, name), of, couch.url, database);
    const wire = async () => {
      const seen = (await (await fetch(`${couch.url}/-/wire`)).json()) as { in: number; out: number };
      return seen.in + seen.out;
    };
    await wire();
    const sending = { ...(await page.evaluate(() => globalThis.syncBench.send())), bytes: await wire() };
    const receiving = { ...(await page.evaluate(() => globalThis.syncBench.receive())), bytes: await wire() };
    return { ...of, sending, receiving };
  } finally {
    await browser.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function servePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const root = path.join(import.meta.dirname, 'page');
  const common = { root, configFile: false, logLevel: 'error', base: './' } as const;
  await build({
    ...common,
    resolve: { alias: { events: 'events/' } },
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: { input: path.join(root, 'bench.html') },
    },
  });
  const server = await preview({ ...common, build: { outDir: FOLDER }, preview: { port: 0, host: '127.0.0.1' } });
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}
