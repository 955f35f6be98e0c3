import { test } from 'node:test';
import type { Root } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, read, says, settled } from './steps.ts';
import { tabThrough } from './survey.ts';

const { url: STORY } = pages()['en-caliber']!;
const { url: WITH_HEADINGS } = pages()['en-code-footnotes-bio']!;

/** The extension's own pages, each with a button that it has when it is whole. */
const OWN_PAGES = [
  ['options', 'resetAll'],
  ['welcome', 'readClean'],
] as const;

inEachBrowser((stage) => {
  test('in the popup, Tab reaches every control, and shows where it is', async () => {
    await stage.visit(STORY, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await settled(popup);
      await tabThrough(popup, 'main', () => popup.tabOn());
      await popup.close();
    });
  });

  test('in the reader, Tab reaches every tool, every link and every entry of menu and settings', async () => {
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      const press = () => tab.key('Tab');
      await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
      // Backwards, since the focus starts on the text behind them, and at its end Firefox goes on to its own bars.
      await tabThrough(reader, '.tools', () => tab.key('Tab', { shift: true }));
      await tabThrough(reader, '.article', press);
      await tab.key('m');
      await poll('the menu is open', () => reader.look(isOpen, '#menu'));
      await tabThrough(reader, '#menu', press);
      await tab.key('Escape');
      await reader.press(words('readerSettings'));
      await poll('the panel is open', () => reader.look((root) => root.querySelector('.setting') !== null));
      await tabThrough(reader, '.settings-panel', press);
      await tab.key('Escape');
      await tab.key('Escape');
      await isClosed(tab);
    });
  });

  test('in the reader, keys open everything that helps to get around, and Tab reaches what is in it', async () => {
    await stage.visit(WITH_HEADINGS, async (tab) => {
      const reader = await read(stage.driver, tab);
      await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
      const press = () => tab.key('Tab');
      for (const [key, part] of [
        ['t', '#contents'],
        ['/', '#find'],
      ] as const) {
        await tab.key(key);
        await poll(`${part} is open`, () => reader.look(isOpen, part));
        await tabThrough(reader, part, press);
        await tab.key('Escape');
        await poll(`${part} is closed`, async () => !(await reader.look(isOpen, part)));
      }
    });
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
      await tab.key('s');
      await says(reader, words('value_wordsPerMinute').replace('$speed$', '220'));
      // Any key lets the text pause, and the button is another then.
      await tab.key('Tab');
      await poll('the text has paused', () => reader.look(hasButton, words('goOn')));
      await tabThrough(reader, '.bar', () => tab.key('Tab'));
    });
  });

  for (const [name, last] of OWN_PAGES) {
    test(`on the ${name} page, Tab reaches every control`, async () => {
      const page = await stage.driver.open(`${await stage.driver.extensionUrl()}${name}.html`);
      await says(page, words(last));
      await tabThrough(page, 'main', () => page.key('Tab'));
      await page.close();
    });
  }
});

/** Runs in the page. */
function isOpen(root: Root, part: string): boolean {
  return root.querySelector(`${part}:popover-open`) !== null;
}

function hasButton(root: Root, name: string): boolean {
  return [...root.querySelectorAll('button')].some((button) => button.getAttribute('aria-label') === name);
}
