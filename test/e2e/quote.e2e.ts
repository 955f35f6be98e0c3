import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Point, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { read, says } from './steps.ts';

const STORY = 'https://quotes.example/2023/ferry';
const TERMS = 'Reprints are allowed with a hyperlink to The Delta Post only.';
const PASSAGE = 'Nobody has read that book';

/** The passage stands far down on it, and each of its paragraphs is like the others. */
const PAGE = `<!doctype html><html lang="en"><head><title>The ferry | The Delta Post</title>
  <meta property="og:site_name" content="The Delta Post"><link rel="canonical" href="${STORY}">
  <meta property="article:published_time" content="2023-04-24T12:14"></head><body><article>
  <h1>The ferry of the lower river</h1><p class="byline">By <a rel="author" href="/leyla">Leyla Quliyeva</a></p>
  ${Array.from({ length: 40 }, (_, number) => paragraph(number)).join('')}</article>
  <footer><p>© The Delta Post. ${TERMS}</p></footer></body></html>`;

function paragraph(number: number): string {
  return `<p>Crossing ${number} took the boat past the old mill, where the keeper noted the height of the water. ${PASSAGE}, and yet number ${number} is kept.</p>`;
}

inEachBrowser((stage) => {
  const visit = (use: (tab: Tab, reader: Surface) => Promise<void>) => {
    stage.server.serve(STORY, { body: PAGE });
    return stage.visit(`${STORY}?utm_source=mail`, async (tab) => use(tab, await read(stage.driver, tab)));
  };

  test('the words that are selected are copied with their source and a link that leads to them', async () => {
    await visit(async (tab, reader) => {
      await select(tab, reader, 30);
      await reader.press(words('copyQuote'));
      await says(reader, words('quoteCopied'));
      const { text, html } = await stage.driver.clipboard();
      const [quoted, line, link, terms, ...rest] = text.split(/\n+/);
      assert.equal(quoted, `“${PASSAGE}”`);
      for (const part of ['The ferry of the lower river', 'Leyla Quliyeva', 'The Delta Post', '24 April 2023'])
        assert.ok(line!.includes(part), line);
      assert.match(link!, /^https:\/\/quotes\.example\/2023\/ferry#:~:text=/);
      assert.equal(terms, TERMS);
      assert.deepEqual(rest, []);
      assert.match(html, /<blockquote[^>]*><p>Nobody has read that book<\/p><\/blockquote>/);
      assert.ok(html.includes(`<a href="${link}">`), html);

      await tab.goto(link!);
      await poll('the passage is in view', () => tab.look(isInView, 30));
    });
  });

  test('a key copies the quote, and where nothing is selected any more, the tools are gone', async () => {
    await visit(async (tab, reader) => {
      await select(tab, reader, 2);
      await tab.key('q');
      await says(reader, words('quoteCopied'));
      assert.match((await stage.driver.clipboard()).text, /^“Nobody has read that book”\n/);
      await reader.look((root) => (root.ownerDocument ?? root).getSelection()!.removeAllRanges());
      await poll('the tools are gone', () => reader.look((root) => root.querySelector('.quote-bar') === null));
    });
  });
});

/** Selects the passage in that paragraph with the mouse, and waits for the tools. */
async function select(tab: Tab, reader: Surface, paragraph: number): Promise<void> {
  const [from, to] = await poll('the passage stands', () => reader.look(placesOf, paragraph, PASSAGE));
  await tab.drag(from, to);
  await poll('the tools have come', () => reader.look((root) => root.querySelector('.quote-bar') !== null));
}

/** Runs in the reader: where the passage begins and ends, once it has been scrolled to. */
function placesOf(root: Document | ShadowRoot, paragraph: number, passage: string): [Point, Point] | null {
  const block = root.querySelectorAll('.body p')[paragraph];
  if (!block) return null;
  block.scrollIntoView({ block: 'center', behavior: 'instant' });
  const node = block.firstChild as Text;
  const range = block.ownerDocument.createRange();
  const start = node.data.indexOf(passage);
  const at = (offset: number) => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  const [first, last] = [at(start), at(start + passage.length - 1)];
  return [
    { x: first.left + 1, y: first.top + first.height / 2 },
    { x: last.right - 1, y: last.top + last.height / 2 },
  ];
}

function isInView(_root: Document | ShadowRoot, paragraph: number): boolean {
  const { top, bottom } = document.querySelectorAll('article > p:not(.byline)')[paragraph]!.getBoundingClientRect();
  return scrollY > 0 && top >= 0 && bottom <= innerHeight;
}
