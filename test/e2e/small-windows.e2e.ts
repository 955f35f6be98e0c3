import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { read, says, settled } from './steps.ts';
import { sideways, tooSmall } from './survey.ts';

const { url: STORY } = pages()['en-caliber']!;

/** A small telephone, and a window of 1280 × 1024 at 400 per cent. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

/** The extension's own pages, each with a button that it has when it is whole. */
const OWN_PAGES = [
  ['options', 'resetAll'],
  ['welcome', 'readClean'],
] as const;

inEachBrowser((stage) => {
  test('in the popup every target is large enough, and nothing stands out', async () => {
    await stage.visit(STORY, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await settled(popup);
      await fits(popup, 'main');
      await popup.close();
    });
  });

  for (const { width, height } of WINDOWS) {
    test(`at ${width} × ${height} the reader, its menu and its panel are narrow enough and large enough`, async () => {
      await stage.visit(STORY, async (tab) => {
        const reader = await read(stage.driver, tab);
        await resized(tab, width, height);
        await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
        await fits(reader, 'dialog');
        await tab.key('m');
        await poll('the menu is open', () => reader.look((root) => root.querySelector('#menu:popover-open') !== null));
        await fits(reader, '#menu');
        await tab.key('Escape');
        await reader.press(words('readerSettings'));
        await poll('the panel is open', () => reader.look((root) => root.querySelector('.setting') !== null));
        await reader.look((root) => root.querySelector<HTMLElement>('.swatch[data-theme="custom"]')!.click());
        await fits(reader, '.settings-panel');
        await reader.look((root) => root.querySelector<HTMLElement>('.swatch[data-theme="auto"]')!.click());
      });
    });

    for (const [name, last] of OWN_PAGES) {
      test(`at ${width} × ${height} the ${name} page is narrow enough and large enough`, async () => {
        const page = await stage.driver.open(`${await stage.driver.extensionUrl()}${name}.html`);
        await says(page, words(last));
        await resized(page, width, height);
        await fits(page, 'main');
        await page.close();
      });
    }
  }
});

async function fits(surface: Surface, part: string): Promise<void> {
  assert.deepEqual(await sideways(surface), []);
  assert.deepEqual(await tooSmall(surface, part), []);
}

async function resized(tab: Tab, width: number, height: number): Promise<void> {
  await tab.resize(width, height);
  await poll('the window has its size', () => tab.look((_root, wanted) => innerWidth === wanted, width));
}
