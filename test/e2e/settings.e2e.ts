import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, looksOf, read, says } from './steps.ts';

const { url: STORY, html } = pages()['en-caliber']!;

inEachBrowser((stage) => {
  test('the panel is used by keys alone, changes the text at once, and Esc closes it before the reader', async () => {
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await tabTo(() => tab.key('Tab', { shift: true }), reader, words('readerSettings'));
      await tab.key('Enter');
      await poll('the panel is open', () => reader.look(panelIsOpen));
      await tabTo(() => tab.key('Tab'), reader, words('setting_columnWidth'));
      for (let presses = 0; presses < 4; presses++) await tab.key('ArrowRight');
      await poll('the column is wider', async () => (await token(reader, '--measure')) === '60.45ch');
      assert.equal(await reader.look((root) => root.activeElement!.getAttribute('aria-valuetext')), '70 letters');
      await tab.key('Escape');
      await poll('the panel is closed', async () => !(await reader.look(panelIsOpen)));
      await poll('the focus is back', async () => (await focused(reader)) === words('readerSettings'));
      await tab.key('Escape');
      await isClosed(tab);
      assert.equal(await token(await read(stage.driver, tab), '--measure'), '60.45ch');
    });
  });

  test('always sepia on this site, and as before on others; the options list it and take it back', async () => {
    const other = 'https://elsewhere.example/story';
    stage.server.serve(other, { body: html });
    const site = new URL(STORY).hostname.replace(/^www\./, '');
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await reader.press(words('readerSettings'));
      await reader.press(words('onlyOnSite').replace('$site$', site));
      await reader.press(words('theme_sepia'));
      await stage.visit(STORY, (again) => wears(again, 'sepia'));
      await stage.visit(other, (elsewhere) => wears(elsewhere, 'auto'));
    });
    const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
    await says(options, site);
    await options.press(words('forgetSite').replace('$site$', site));
    await says(options, words('noSites'));
    await stage.visit(STORY, (again) => wears(again, 'auto'));
    await options.close();
  });

  test('a speed that is changed while the text scrolls by itself is kept, and shown on the options page', async () => {
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
      await tab.key('s');
      await says(reader, '220 words/min');
      await tab.key(']');
      await says(reader, '240 words/min');
      await tab.key('Escape');
      await isClosed(tab);
      const again = await read(stage.driver, tab);
      await poll('the tools are there', () => again.look((root) => root.querySelector('.tools') !== null));
      await tab.key('s');
      await says(again, '240 words/min');
    });
    const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
    await says(options, '240 words/min');
    await options.close();
  });

  test('what is set on the options page is seen in its sample and in the reader', async () => {
    const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
    await options.press(words('theme_black'));
    await poll('the page is black', () =>
      options.look((root) => getComputedStyle((root as Document).body).backgroundColor === 'rgb(0, 0, 0)'),
    );
    await says(options, words('sample_title'));
    await stage.visit(STORY, (tab) => wears(tab, 'black'));
    await options.close();
  });

  /** The reader, opened there, is in that theme: at once, or as soon as the writing has arrived. */
  async function wears(tab: Tab, theme: string): Promise<void> {
    const reader = await read(stage.driver, tab);
    await poll(`the reader wears ${theme}`, async () => (await looksOf(reader)).theme === theme);
  }
});

/** Presses Tab until that name has the focus. */
async function tabTo(press: () => Promise<void>, reader: Surface, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(reader)) === name) return;
    await press();
  }
  throw new Error(`"${name}" is not reached by the Tab key.`);
}

function focused(reader: Surface): Promise<string | null | undefined> {
  return reader.look((root) => root.activeElement?.getAttribute('aria-label'));
}

function panelIsOpen(root: Document | ShadowRoot): boolean {
  return root.querySelector('.settings-panel .setting') !== null;
}

function token(reader: Surface, name: string): Promise<string> {
  return reader.look((root, property) => root.querySelector('dialog')!.style.getPropertyValue(property), name);
}
