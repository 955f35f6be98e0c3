import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { ExportFormatId } from '../../export/index.ts';
import { endBrowser } from '../browsers/end-browser.ts';
import { bundleScript } from '../build/bundle-script.ts';
import { runAtBuild } from '../build/run-at-build.ts';
import { launchOffline, openOffline } from './offline.ts';
import type { Kept, WriterGlobals, Writing } from './write-here.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Nothing is there, and it is secure, as digests need it. */
const BLANK = { url: 'https://export.invalid/', body: Buffer.from('<!DOCTYPE html>'), contentType: 'text/html' };

/** A tab in which articles are written as files, by the code that the extension ships. */
export class Writer {
  private readonly browser: Browser;
  private readonly tab: Page;

  private constructor(browser: Browser, tab: Page) {
    this.browser = browser;
    this.tab = tab;
  }

  static async start(): Promise<Writer> {
    const script = await bundleScript('scripts/extract/write-here.ts', 'writer', { plugins: [runAtBuild()] });
    const browser = await launchOffline();
    const tab = await browser.newPage();
    await openOffline(tab, BLANK);
    await tab.evaluate(script);
    return new Writer(browser, tab);
  }

  /** The file of each format, of articles that are kept now. */
  async write(articles: readonly Kept[], formats: readonly ExportFormatId[]): Promise<Map<ExportFormatId, Buffer>> {
    const catalogue = JSON.parse(readFileSync(path.join(ROOT, 'public/_locales/en/messages.json'), 'utf8'));
    const extractor: string = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version;
    const written = await this.tab.evaluate(writeHere, { articles, formats, catalogue, extractor });
    return new Map(Object.entries(written).map(([id, bytes]) => [id as ExportFormatId, Buffer.from(bytes, 'base64')]));
  }

  stop(): Promise<void> {
    return endBrowser(this.browser);
  }
}

function writeHere(writing: Writing) {
  return (globalThis as unknown as WriterGlobals).colophonWriter(writing);
}
