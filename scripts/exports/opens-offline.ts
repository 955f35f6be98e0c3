import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { endBrowser } from '../browsers/end-browser.ts';
import { launchOffline } from '../extract/offline.ts';
import type { Check } from './check.ts';

/** Chromium shows the HTML with all its pictures, asks for nothing, and its policy stops nothing. */
export const opensOffline: Check = {
  name: 'HTML opens offline, shows its pictures, asks nobody',
  formats: ['html'],
  async faults(exported) {
    const folder = mkdtempSync(path.join(tmpdir(), 'colophon-'));
    const browser = await launchOffline();
    try {
      const tab = await browser.newPage();
      const faults: string[] = [];
      const notes = watch(tab);
      for (const { id, files } of exported) {
        const file = path.join(folder, 'page.html');
        writeFileSync(file, files.get('html')!);
        await tab.goto(pathToFileURL(file).href, { waitUntil: 'load' });
        const shown = await tab.evaluate(look);
        faults.push(...notes.splice(0).map((note) => `${id}: ${note}`));
        for (const picture of shown.broken) faults.push(`${id}: the picture ${picture} is not shown`);
        if (!shown.isStyled) faults.push(`${id}: its styles are not applied`);
      }
      return faults;
    } finally {
      await endBrowser(browser);
      rmSync(folder, { recursive: true });
    }
  },
};

/** Notes, as they come, what the tab asks for and what its console complains of. */
function watch(tab: Page): string[] {
  const notes: string[] = [];
  tab.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) notes.push(`it asks for ${request.url()}`);
  });
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') notes.push(message.text());
  });
  return notes;
}

/** Runs in the page. */
async function look(): Promise<{ broken: string[]; isStyled: boolean }> {
  const images = [...document.images];
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  const broken = images.filter((image) => image.naturalWidth === 0).map((image) => image.outerHTML.slice(0, 80));
  return { broken, isStyled: getComputedStyle(document.querySelector('main')!).maxWidth !== 'none' };
}
