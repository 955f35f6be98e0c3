/**
 * Renders the mark to the sizes that browsers and stores want: `npm run icons`. To be run after a change of
 * `assets/mark.svg`; the pictures are kept in the repository so that building needs no browser.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { BROWSER_PATHS } from './set-up/browsers.ts';

const SIZES = [16, 32, 48, 96, 128];
const MARK = new URL('../assets/mark.svg', import.meta.url);
const OUT = new URL('../public/icon/', import.meta.url);

const browser = await puppeteer.launch({
  executablePath: BROWSER_PATHS.chromium,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
const mark = await readFile(MARK, 'utf8');
await mkdir(OUT, { recursive: true });
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; inline-size: ${size}px; block-size: ${size}px }</style>${mark}`,
  );
  await writeFile(new URL(`${size}.png`, OUT), await page.screenshot({ omitBackground: true }));
}
await browser.close();
