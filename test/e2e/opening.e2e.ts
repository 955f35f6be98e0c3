/*
 * What is real here. In Firefox everything is: its menu, its question about access, and what its keys do, short of the
 * keyboard itself. In Chromium the driver can't reach menu, keys and question. So the extension is told what menu and
 * keys would tell it, after a real click on the button gave the access that they would give. A link's question is stood in
 * for, and the access that it is about is held all the while; the switch's question is not asked, since what it is about
 * is held (see scripts/browsers/remembered-yes.ts). That access ends when it should is real in both.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { restingPlace } from '../../scripts/browsers/resting-place.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, readerOf, says, settled, textOf } from './steps.ts';

const { url: STORY, html } = pages()['en-caliber']!;
/** The same without what the page lays over its text, so that the mouse reaches it. */
const UNCOVERED = `${html}<style>* { position: static !important }</style>`;
const TITLE = 'Turkish, Syrian defence ministers';
const FRONT_PAGE = pages()['az-front-page']!;
const OTHER_STORY = 'Another story altogether';

/** Each is chosen once: what Chromium was given back, it would ask about. */
const CHOSEN = ['stories.example', 'options.example', 'reader.example', 'popup.example'] as const;
const LINKED = 'https://linked.example/*';
const LIST = `<!doctype html><title>List</title><h1>List</h1><p><a id="link" href="https://linked.example/story">A story</a></p>`;

const originOf = (site: string) => `https://${site}/*`;
const on = (key: string, site: string) => words(key).replace('$site$', site);

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build} asks for no site when it is installed`, () => {
    const file = path.resolve(import.meta.dirname, '../../.output', build, 'manifest.json');
    assert.ok(existsSync(file), `There is no ${file}.`);
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    assert.equal(manifest.host_permissions, undefined);
    assert.equal(manifest.content_scripts, undefined);
    assert.equal(manifest.web_accessible_resources, undefined);
    assert.deepEqual(manifest.permissions, [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });
}

inEachBrowser(
  (stage) => {
    test('the menu on a page opens the reader, and no access stays', async () => {
      stage.server.serve('https://plain.example/story', { body: UNCOVERED });
      await stage.visit('https://plain.example/story', async (tab) => {
        await stage.driver.chooseInMenu(tab, 'read-page', 'h1');
        await says(await readerOf(tab), TITLE);
        assert.equal(await stage.driver.holds('https://plain.example/*'), false);
      });
    });

    test('the menu on a selection opens what is selected', async () => {
      stage.server.serve('https://plain.example/story', { body: UNCOVERED });
      await stage.visit('https://plain.example/story', async (tab) => {
        await tab.look(selectParagraph);
        await stage.driver.chooseInMenu(tab, 'read-selection', '[data-selected]');
        await says(await readerOf(tab), words('selectionNotice'));
      });
    });

    test('where the menu finds no article, the person is told why', async () => {
      const blank = '<p id="blank" style="position: fixed; inset: 0 0 auto; block-size: 100px"></p>';
      stage.server.serve('https://front.example/', { body: FRONT_PAGE.html + blank });
      await stage.visit('https://front.example/', async (tab) => {
        await stage.driver.chooseInMenu(tab, 'read-page', '#blank');
        await told(words('noArticle_front_page'));
        assert.equal(await tab.reader(), undefined);
      });
    });

    test('the keys open the reader without the popup, and close it', async () => {
      await stage.visit(STORY, async (tab) => {
        await stage.driver.command(tab, 'read-clean', 'C');
        await says(await readerOf(tab), TITLE);
        await stage.driver.command(tab, 'read-clean', 'C');
        await isClosed(tab);
      });
    });

    test('a link to a site that the person gives no access to opens as it is, and the button says how to go on', async () => {
      stage.server.serve('https://from.example/', { body: LIST });
      stage.server.serve('https://linked.example/story', { body: html });
      await stage.visit('https://from.example/', async (from) => {
        await stage.driver.chooseInMenu(from, 'open-link', '#link');
        await stage.driver.answer(false);
        const tab = await stage.driver.tabAt('https://linked.example/story');
        await poll('the button says it', async () => {
          const { mark, title } = await stage.driver.button();
          return mark === '¶' && title === words('pressToRead');
        });
        assert.equal(await tab.reader(), undefined);
        const popup = await stage.driver.openPopup(tab);
        await says(popup, TITLE);
        await popup.close();
        assert.notEqual((await stage.driver.button()).mark, '¶');
        await tab.close();
      });
    });

    test('a link is opened clean beside its page, with an access that ends with it', async () => {
      stage.server.serve('https://from.example/', { body: LIST });
      stage.server.serve('https://linked.example/story', { body: html });
      await stage.visit('https://from.example/', async (from) => {
        await stage.driver.chooseInMenu(from, 'open-link', '#link');
        await stage.driver.answer(true);
        const tab = await stage.driver.tabAt('https://linked.example/story');
        const reader = await readerOf(tab);
        await says(reader, TITLE);
        await poll('the access is given back', async () => !(await stage.driver.holds(LINKED)));
        await loadsParts(tab, reader);
        await tab.close();
      });
    });

    test('a site that is always read clean: its stories open by themselves, once each, and nothing else does', async () => {
      await beginAlways('stories.example');
      await stage.visit('https://stories.example/story', async (tab) => {
        const reader = await readerOf(tab);
        await says(reader, TITLE);
        await loadsParts(tab, reader);
        await tab.key('Escape');
        await isClosed(tab);
        await later();
        assert.equal(await tab.reader(), undefined);
        await tab.look(goOnInPlace, OTHER_STORY);
        await says(await readerOf(tab), OTHER_STORY);
      });
      await stage.visit('https://stories.example/', async (tab) => {
        await later();
        assert.equal(await tab.reader(), undefined);
      });
      await stage.visit(STORY, async (tab) => {
        await later();
        assert.equal(await tab.reader(), undefined);
      });
    });

    test('stopped in the options, the access is gone and the site opens as it comes', async () => {
      await beginAlways('options.example');
      const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
      await says(options, 'options.example');
      // The sample's picture comes late and would move the button away from under the mouse.
      await restingPlace(options, `[aria-label="${words('stop')}: options.example"]`);
      await options.press(`${words('stop')}: options.example`);
      await poll('it is off the list', () => options.look(isNotListed, 'options.example'));
      await options.close();
      await opensAsItComes('options.example');
    });

    test('stopped in the reader that opened by itself, just as well', async () => {
      await beginAlways('reader.example');
      await stage.visit('https://reader.example/story', async (tab) => {
        const reader = await readerOf(tab);
        await reader.press(words('readerSettings'));
        await says(reader, on('openedByItself', 'reader.example'));
        await reader.press(on('stopAlways', 'reader.example'));
        await says(reader, on('alwaysOff', 'reader.example'));
        await loadsParts(tab, reader);
      });
      await opensAsItComes('reader.example');
    });

    test('stopped in the popup, just as well', async () => {
      await beginAlways('popup.example');
      await stage.visit('https://popup.example/', async (tab) => {
        const popup = await stage.driver.openPopup(tab);
        await settled(popup);
        await popup.press(on('alwaysSite', 'popup.example'));
        await says(popup, on('alwaysOff', 'popup.example'));
        await popup.close();
      });
      await opensAsItComes('popup.example');
    });

    test('an access that the person refuses changes nothing', async (context) => {
      if (stage.driver.name === 'chromium') return context.skip('its question can’t be answered with no from here');
      serveSite('refused.example');
      await stage.visit('https://refused.example/', async (tab) => {
        const popup = await stage.driver.openPopup(tab);
        await settled(popup);
        await popup.press(on('alwaysSite', 'refused.example'));
        await stage.driver.answer(false);
      });
      await opensAsItComes('refused.example');
    });

    test('the keys are shown, and the browser’s own page for changing them is opened', async () => {
      const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
      await says(options, words('commandReadClean'));
      await options.press(words('changeKeys'));
      const page = stage.driver.name === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
      await poll(`${page} is open`, async () => (await stage.driver.addresses()).includes(page));
      await options.close();
    });

    function serveSite(site: string): void {
      stage.server.serve(`https://${site}/`, { body: FRONT_PAGE.html });
      stage.server.serve(`https://${site}/story`, { body: html });
    }

    /** Puts the switch in the popup on and allows it; the popup may close when the browser asks. */
    async function beginAlways(site: string): Promise<void> {
      serveSite(site);
      await stage.visit(`https://${site}/`, async (tab) => {
        const popup = await stage.driver.openPopup(tab);
        await settled(popup);
        await popup.press(on('alwaysSite', site));
        if (stage.driver.name === 'firefox') await stage.driver.answer(true);
        await poll('the access is there', () => stage.driver.holds(originOf(site)));
        await (await stage.driver.openedPopup())?.close();
      });
    }

    async function opensAsItComes(site: string): Promise<void> {
      assert.equal(await stage.driver.holds(originOf(site)), false);
      await stage.visit(`https://${site}/story`, async (tab) => {
        await later();
        assert.equal(await tab.reader(), undefined);
      });
    }

    /** By the popup, or where the browser opens that on a click only, at the button. */
    async function told(sentence: string): Promise<void> {
      await poll('the person is told', async () => {
        const { mark, title } = await stage.driver.button();
        if (mark === '¶' && title === sentence) return true;
        const popup = await stage.driver.openedPopup();
        return popup && (await textOf(popup)).includes(sentence);
      });
      await (await stage.driver.openedPopup())?.close();
    }
  },
  { allowing: [...CHOSEN.map(originOf), LINKED] },
);

/** Longer than the last look for a story that comes late. */
function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 3000));
}

/** Reading aloud is a script of its own, which is loaded when it is first used. */
async function loadsParts(tab: Tab, reader: Surface): Promise<void> {
  await tab.key('l');
  await poll('reading aloud has come', () =>
    reader.look((root) => {
      const bar = root.querySelector('.bars .bar');
      return /no voice|can’t read|has failed/.test(bar?.textContent ?? '') || bar?.querySelector('button:nth-child(5)');
    }),
  );
  await tab.key('l');
}

function isNotListed(root: Document | ShadowRoot, site: string): boolean {
  return [...root.querySelectorAll('.sites .site')].every(({ textContent }) => textContent !== site);
}

function selectParagraph(): void {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent!.length > 200)!;
  paragraph.dataset.selected = '';
  paragraph.scrollIntoView({ block: 'center' });
  getSelection()!.selectAllChildren(paragraph);
}

/** As a page does that loads nothing anew: the address first, and the text a moment later. */
function goOnInPlace(_root: unknown, title: string): void {
  history.pushState(null, '', '/another-story');
  setTimeout(() => {
    for (const heading of document.querySelectorAll('h1')) heading.textContent = title;
    for (const paragraph of document.querySelectorAll('p')) {
      if (paragraph.textContent!.length > 60) paragraph.textContent += ` This is ${title}.`;
    }
  }, 900);
}
