import assert from 'node:assert/strict';
import { test } from 'node:test';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, readerOf, settled, stateOf } from './steps.ts';

/** Scripts of their own would change a page under the test, as they would without us. */
const SCRIPTLESS = { 'content-security-policy': "script-src 'none'" };

inEachBrowser((stage) => {
  for (const [name, { url, html }] of Object.entries(pages())) {
    test(`${name} is as it was, each attribute and place, when the reader has been open and is closed`, async () => {
      stage.server.serve(url, { body: html, headers: SCRIPTLESS });
      await stage.visit(url, async (tab) => {
        await poll('the page is loaded', () => tab.look(() => document.readyState === 'complete'));
        await tab.look(() => scrollTo({ top: 300, behavior: 'instant' }));
        const before = await stateOf(tab);
        const popup = await stage.driver.openPopup(tab);
        await settled(popup);
        const button = await popup.look(
          (root, names) => {
            const texts = [...root.querySelectorAll('button:not(:disabled)')].map(({ textContent }) => textContent);
            return names.find((each) => texts.includes(each)) ?? null;
          },
          [words('readClean'), words('readAnyway')],
        );
        if (button) {
          await popup.press(button);
          await readerOf(tab);
          await poll('all has come', () => tab.look(() => document.adoptedStyleSheets.length > 0));
        }
        await popup.close();
        if (button) {
          await tab.key('Escape');
          await isClosed(tab);
        }
        // Firefox lays one page out ten pixels shorter once it looks at its styles again, so it may end above that place.
        const furthest = await tab.look(() => Math.max(0, document.scrollingElement!.scrollHeight - innerHeight));
        assert.deepEqual(await stateOf(tab), { ...before, scroll: Math.min(before.scroll, furthest) });
      });
    });
  }
});
