import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, read, stateOf } from './steps.ts';

const { url: STORY, html } = pages()['en-caliber']!;

/** Lets in no font, no style and no script, and no string become HTML. */
const STRICT = "default-src 'none'; font-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

inEachBrowser((stage) => {
  test('a bundled font is worn on a page whose policy forbids fonts, in other pages too, and goes with the reader', async () => {
    const url = 'https://fontless.example/story';
    stage.server.serve(url, { body: html, headers: { 'content-security-policy': STRICT } });
    await stage.visit(url, async (tab) => {
      const before = await stateOf(tab);
      const reader = await read(stage.driver, tab);
      assert.deepEqual(await fontsOf(tab), []);
      const serif = await widthOf(reader);
      await reader.press(words('readerSettings'));
      await poll('the panel is open', () => reader.look((root) => root.querySelector('select') !== null));
      await choose(reader, 'lexend');
      await poll('the font is there', async () => (await fontsOf(tab)).includes('Colophon Lexend: loaded'));
      await poll('the text is set in it', async () => (await widthOf(reader)) !== serif);
      assert.ok((await reader.look(textFont)).startsWith('"Colophon Lexend"'));
      await tab.key('Escape');
      await tab.key('Escape');
      await isClosed(tab);
      assert.deepEqual(await fontsOf(tab), []);
      assert.deepEqual(await stateOf(tab), before);
    });
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await poll('the font is there', async () => (await fontsOf(tab)).includes('Colophon Lexend: loaded'));
      assert.ok((await reader.look(textFont)).startsWith('"Colophon Lexend"'));
    });
  });
});

/** The fonts that were added by script, as the page sees them. */
function fontsOf(tab: Tab): Promise<string[]> {
  return tab.look(() =>
    [...document.fonts]
      .filter(({ family }) => /Colophon/.test(family))
      .map(({ family, status }) => `${family.replaceAll('"', '')}: ${status}`),
  );
}

/** Chooses in the browser's own list as a person does by keys; its window is none of the page's. */
function choose(reader: Surface, font: string): Promise<void> {
  return reader.look((root, value) => {
    const list = root.querySelector('select')!;
    list.value = value;
    list.dispatchEvent(new list.ownerDocument.defaultView!.Event('change', { bubbles: true }));
  }, font);
}

function widthOf(reader: Surface): Promise<number> {
  return reader.look((root) => {
    const range = root.ownerDocument!.createRange();
    range.selectNodeContents(root.querySelector('.body p')!);
    return range.getBoundingClientRect().height * 10_000 + range.getClientRects()[0]!.width;
  });
}

function textFont(root: Root): string {
  const article = root.querySelector('.article')!;
  return article.ownerDocument.defaultView!.getComputedStyle(article).fontFamily;
}
