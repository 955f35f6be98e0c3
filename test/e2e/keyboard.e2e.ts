import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, looksOf, read, says, stateOf } from './steps.ts';

const { url: STORY, html } = pages()['en-caliber']!;

/** Lets no script and no style in but the browser's own, and no string become HTML. */
const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

inEachBrowser((stage) => {
  test('the keys set size and night, copy and close', async () => {
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      const before = await looksOf(reader);
      await tab.key('+');
      await tab.key('+');
      await tab.key('-');
      const larger = Number.parseInt(before.size, 10) + 1;
      await poll('the text is larger', async () => (await looksOf(reader)).size === `${larger}px`);
      await tab.key('n');
      await poll('it is night', async () => (await looksOf(reader)).theme === 'night');
      await tab.key('n');
      await poll('it is day', async () => (await looksOf(reader)).theme !== 'night');
      await tab.key('c');
      await says(reader, words('linkCopied'));
      assert.ok((await stage.driver.clipboard()).text.includes(STORY));
      await tab.key('Escape');
      await isClosed(tab);
    });
  });

  test('a key prints', async () => {
    await stage.visit(STORY, async (tab) => {
      await read(stage.driver, tab);
      await tab.look(() => {
        addEventListener('beforeprint', () => document.documentElement.setAttribute('data-printing', ''));
      });
      await tab.key('p');
      await poll('printing begins', () => tab.look(() => document.documentElement.hasAttribute('data-printing')));
    });
  });

  test('focus starts in the reader, stays inside, and returns to where it was', async () => {
    await stage.visit(STORY, async (tab) => {
      await tab.look(() => document.querySelector<HTMLElement>('.category')!.focus());
      const reader = await read(stage.driver, tab);
      await poll('the text has the focus', async () => (await focusIn(reader)) === 'main');
      for (const shift of [false, true]) {
        for (let presses = 0; presses < 14; presses++) {
          await tab.key('Tab', { shift });
          assert.ok(await focusIsNotOnPage(tab));
        }
      }
      await tab.key('Escape');
      await isClosed(tab);
      assert.equal(await tab.look(() => document.activeElement!.className), 'category');
    });
  });

  test('a page whose policy forbids everything is read, copied and left as it was', async () => {
    const url = 'https://strict.example/story';
    stage.server.serve(url, { body: html, headers: { 'content-security-policy': STRICT } });
    await stage.visit(url, async (tab) => {
      const before = await stateOf(tab);
      const reader = await read(stage.driver, tab);
      await tab.key('c');
      await says(reader, words('linkCopied'));
      assert.ok((await stage.driver.clipboard()).html.includes('<a href='));
      const paper = await reader.look((root) => {
        const dialog = root.querySelector('dialog')!;
        return dialog.ownerDocument.defaultView!.getComputedStyle(dialog).position;
      });
      assert.equal(paper, 'fixed');
      await tab.key('Escape');
      await isClosed(tab);
      assert.deepEqual(await stateOf(tab), before);
    });
  });

  test('on a page without clipboard, served by http:, both flavours are copied the old way', async () => {
    const url = 'http://plain.example/story';
    stage.server.serve(url, { body: html });
    await stage.visit(url, async (tab) => {
      assert.equal(await tab.look(() => 'clipboard' in navigator), false);
      const reader = await read(stage.driver, tab);
      await reader.press(words('copyLink'));
      await says(reader, words('linkCopied'));
      const { text, html: rich } = await stage.driver.clipboard();
      assert.match(text, /^Turkish, Syrian defence ministers/);
      assert.ok(rich.includes(`<a href="${url}"`), rich);
    });
  });

  test('where the clipboard is refused, the text is shown and marked with a sentence', async () => {
    const url = 'http://refusing.example/story';
    stage.server.serve(url, { body: html });
    await stage.visit(url, async (tab) => {
      await tab.look(() => addEventListener('copy', (event) => event.stopImmediatePropagation(), { capture: true }));
      const reader = await read(stage.driver, tab);
      await tab.key('c');
      await says(reader, words('copyRefused'));
      const marked = await reader.look((root) => {
        const field = root.querySelector('textarea')!;
        return { all: field.value, part: field.value.slice(field.selectionStart, field.selectionEnd) };
      });
      assert.ok(marked.all.includes(url), marked.all);
      assert.equal(marked.part, marked.all);
    });
  });
});

function focusIn(reader: Surface): Promise<string | undefined> {
  return reader.look((root) => root.activeElement?.localName);
}

/** Within the reader the page sees its host focused; past its ends, the body while the browser's own bar is. */
function focusIsNotOnPage(tab: Tab): Promise<boolean> {
  return tab.look(() => ['colophon-reader', 'body', 'html'].includes(document.activeElement?.localName ?? 'body'));
}
