import assert from 'node:assert/strict';
import { test } from 'node:test';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, looksOf, read, says } from './steps.ts';

const { url: STORY } = pages()['en-caliber']!;
const TITLE = 'Turkish, Syrian defence ministers';

inEachBrowser((stage) => {
  test('a page that moved on under the open popup shows no article of before', async () => {
    await stage.visit(STORY, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await says(popup, TITLE);
      await tab.look(() => history.pushState(null, '', '/en/post/another-story'));
      await popup.press(words('readClean'));
      await says(popup, words('refusal_page_changed'));
      assert.equal(await tab.reader(), undefined);
      await popup.press(words('readAgain'));
      await says(popup, TITLE);
      await popup.close();
    });
  });

  test('the reader closes when the page moves to another story in place', async () => {
    await stage.visit(STORY, async (tab) => {
      await read(stage.driver, tab);
      await tab.look(() => history.pushState(null, '', '/en/post/another-story'));
      await isClosed(tab);
    });
  });

  test('the reader stays when the page only names another place in itself', async () => {
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await tab.look(() => history.replaceState(null, '', '#comments'));
      await reader.press(words('theme_sepia'));
      assert.equal((await looksOf(reader)).theme, 'sepia');
    });
  });

  test('a reader whose extension was updated says so where its script lives on, and still closes', async () => {
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await stage.driver.reloadExtension();
      if (stage.driver.name === 'chromium') {
        await reader.press(words('largerText'));
        await says(reader, words('updated'));
        await reader.press(words('close'));
        await isClosed(tab);
      } else {
        // Firefox ends the script together with the extension; what is left is what the form does by itself.
        await reader.press(words('close'));
        await poll('the dialog is closed', () => reader.look((root) => !root.querySelector('dialog')!.open));
      }
      await read(stage.driver, tab);
      await tab.key('Escape');
      await isClosed(tab);
    });
  });
});
