import assert from 'node:assert/strict';
import { test } from 'node:test';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { read, says } from './steps.ts';

const { url: STORY } = pages()['en-caliber']!;
const BUSY_MS = 5000;

inEachBrowser((stage) => {
  test('the popup is painted before the page has been read', async () => {
    await stage.visit(STORY, async (tab) => {
      // The first popup also starts the extension's process, which on a busy computer outlasts the page's business.
      await (await stage.driver.openPopup(tab)).close();
      await tab.look((_root, milliseconds) => {
        setTimeout(() => {
          const end = Date.now() + milliseconds;
          while (Date.now() < end);
        });
      }, BUSY_MS);
      const popup = await stage.driver.openPopup(tab);
      const painted = await popup.look((root) => ({
        busy: root.querySelector('main')?.getAttribute('aria-busy'),
        lines: root.querySelectorAll('.skeleton > span').length,
      }));
      assert.deepEqual(painted, { busy: 'true', lines: 4 });
      await says(popup, 'Turkish, Syrian defence ministers');
      await popup.close();
    });
  });

  test('what is marked on the page is offered, and read alone', async () => {
    await stage.visit(STORY, async (tab) => {
      await tab.look(() => {
        const third = document.querySelectorAll('.post-text p')[2]!;
        document.getSelection()!.selectAllChildren(third);
      });
      const offer = words('readSelection_other').replace('$words$', '12');
      const popup = await stage.driver.openPopup(tab);
      await says(popup, offer);
      await popup.close();
      const reader = await read(stage.driver, tab, offer);
      await says(reader, words('selectionNotice'));
      const body = await reader.look((root) => root.querySelector('.body')!.textContent!.trim());
      assert.equal(body, 'He said that Ankara and Damascus take gradual steps for enhanced engagement.');
      await tab.key('Escape');
      await poll('the marked text is marked again', () =>
        tab.look(() => document.getSelection()!.toString().startsWith('He said')),
      );
    });
  });

  test('the extension holds no lasting permission for any site', async () => {
    await stage.visit(STORY, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await says(popup, words('readClean'));
      const granted = await popup.look(async (root) => {
        const window = (root as Document).defaultView as unknown as Window & { wrappedJSObject?: Apis } & Apis;
        const { browser, chrome } = window.wrappedJSObject ?? window;
        return [...(await (browser ?? chrome).permissions.getAll()).origins];
      });
      assert.deepEqual(granted, []);
      await popup.close();
    });
  });
});

interface Api {
  permissions: { getAll(): Promise<{ origins: string[] }> };
}

/** Firefox's name and Chromium's; Firefox shows them to a privileged reader only behind `wrappedJSObject`. */
interface Apis {
  browser?: Api;
  chrome: Api;
}
