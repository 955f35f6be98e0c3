import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { isClosed, read, readerOf, says, settled } from './steps.ts';

const STORY = 'https://private.example/story';
const LAZY_STORY = 'https://private.example/lazy';
const TITLE = 'The ferry that nobody saw leave';
const OWN_PICTURE = 'https://private.example/ferry.png';
const OTHER_PICTURE = 'https://pictures.example/mill.png';
const PASSAGE = 'noted the height of the water';

/** The article's pictures, and what else a page would have fetched if its HTML came to stand in another page. */
const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta property="og:image" content="${OWN_PICTURE}">
  <link rel="icon" href="data:,"><link rel="canonical" href="${STORY}"></head><body><article><h1>${TITLE}</h1>
  <figure><img src="${OWN_PICTURE}" width="800" height="450"><figcaption>The ferry</figcaption></figure>
  ${Array.from({ length: 9 }, (_, number) => `<p>Crossing ${number}: the keeper of the mill ${PASSAGE} in a book that nobody reads.</p>`).join('')}
  <figure><img src="${OTHER_PICTURE}" width="800" height="450"><figcaption>The mill</figcaption></figure>
  <p><a href="https://linked.example/" ping="https://ping.example/">A link</a> that is not followed, told at such length that it is a paragraph.</p>
  <video src="https://video.example/film.mp4" poster="https://video.example/poster.png" preload="none"></video></article></body></html>`;

/** Whom the browsers ask by themselves, with an extension or without: for settings, the account, and what fields in pages mean. */
const BROWSERS_OWN =
  /^https:\/\/(?:[\w.-]+\.services\.mozilla\.com|accounts\.google\.com|content-autofill\.googleapis\.com)\//;

/** Long enough for a request that should not come to have come. */
const GRACE_MS = 1500;

inEachBrowser((stage) => {
  test('all that there is to do asks the network for nothing but the article’s own pictures', async (context) => {
    const { driver, server } = stage;
    server.serve(STORY, { body: PAGE });
    const tab = await driver.open(STORY);
    await poll('the page is loaded', () => tab.look(() => document.readyState === 'complete'));
    await later();
    const before = server.asked().length;

    const popup = await driver.openPopup(tab);
    await settled(popup);
    await popup.press(words('copyLink'));
    await says(popup, words('linkCopied'));
    await popup.close();
    const reader = await read(driver, tab);
    await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
    await reader.press(words('readerSettings'));
    await poll('the panel is open', () => reader.look((root) => root.querySelector('select') !== null));
    await reader.look(chooseFont, 'lexend');
    await poll('the font is there', () =>
      tab.look(() => [...document.fonts].some(({ family }) => /Lexend/.test(family))),
    );
    await tab.key('Escape');
    await tab.key('l');
    await poll('it reads aloud or says why not', () =>
      reader.look((root) => root.querySelector('.bars')?.childElementCount === 1),
    );
    await tab.key('l');
    await reader.look(select, PASSAGE);
    await poll('the tools for quotes are there', () =>
      reader.look((root) => root.querySelector('.quote-bar') !== null),
    );
    await tab.key('q');
    await says(reader, words('quoteCopied'));
    await tab.key('a');
    await says(reader, words('marks_made'));
    await tab.key('k');
    await reader.press(words('citeCopy'));
    await tab.key('Escape');
    await tab.key('b');
    await says(reader, words('savedUnchanged'));
    await tab.key('Escape');
    await isClosed(tab);
    await tab.close();

    const library = await driver.open(`${await driver.extensionUrl()}library.html`);
    await poll('it is listed', () => library.look((root) => root.querySelector('.row-title a') !== null));
    await library.key('/');
    for (const letter of 'ferry') await library.key(letter);
    await poll('it is found', () => library.look((root) => root.querySelector('.row mark, mark') !== null));
    await library.look((root) => root.querySelector<HTMLElement>('.row-title a')!.click());
    const copy = await readerOf(library);
    await copy.press(words('panel_export'));
    for (const format of ['html', 'md', 'txt', 'epub', 'json']) {
      await copy.press(words(`export_${format}`));
      await driver.downloaded(`${TITLE}.${format}`);
    }
    await copy.press(words('panel_receipt'));
    await later();
    await library.key('Escape');
    await library.close();

    for (const page of ['options.html', 'welcome.html']) {
      const own = await driver.open(`${await driver.extensionUrl()}${page}`);
      await poll('it has come', () => own.look((root) => root.querySelectorAll('button').length > 3));
      await later();
      await own.close();
    }
    const asked = [...new Set(server.asked().slice(before))].filter((url) => !BROWSERS_OWN.test(url));
    context.diagnostic(`asked for: ${asked.join(', ')}`);
    assert.deepEqual(
      asked.filter((url) => ![OWN_PICTURE, OTHER_PICTURE].includes(url)),
      [],
    );
    assert.ok(asked.includes(OTHER_PICTURE), 'The proxy has seen nothing of it.');
  });

  test('text only asks for no picture until one is asked for', async () => {
    const { driver, server } = stage;
    server.serve(LAZY_STORY, { body: PAGE.replaceAll('<img src=', '<img data-src=').replaceAll(STORY, LAZY_STORY) });
    const tab = await driver.open(LAZY_STORY);
    await poll('the page is loaded', () => tab.look(() => document.readyState === 'complete'));
    await later();
    const before = server.asked().length;
    const asked = () =>
      server
        .asked()
        .slice(before)
        .filter((url) => !BROWSERS_OWN.test(url));
    const options = await driver.open(`${await driver.extensionUrl()}options.html`);
    await options.press(words('setting_textOnly'));
    await later();
    await options.close();
    const reader = await read(driver, tab);
    await poll('both are left out', () =>
      reader.look((root) => root.querySelectorAll('.left-out-picture').length === 2),
    );
    await later();
    assert.deepEqual(asked(), []);
    await reader.look((root) => [...root.querySelectorAll<HTMLElement>('.left-out-picture')].at(-1)!.click());
    await poll('it is asked for', () => asked().length > 0);
    assert.deepEqual(asked(), [OTHER_PICTURE]);
    await tab.close();
  });
});

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GRACE_MS));
}

function chooseFont(root: Root, font: string): void {
  const list = root.querySelector('select')!;
  list.value = font;
  list.dispatchEvent(new list.ownerDocument.defaultView!.Event('change', { bubbles: true }));
}

/** Selects those words of the article, as dragging over them does. */
function select(root: Root, passage: string): void {
  const node = root.querySelector('.body p')!.firstChild!;
  const start = node.textContent!.indexOf(passage);
  node.ownerDocument!.getSelection()!.setBaseAndExtent(node, start, node, start + passage.length);
}
