import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { read, says } from './steps.ts';

const STORY = 'https://export.example/2023/ferry';
const TITLE = 'The ferry of the lower river';
const PLAIN_STORY = 'http://export.example/2023/mill';
const PLAIN_TITLE = 'The mill of the upper river';
const TERMS = 'Reprints are allowed with a hyperlink to The Delta Post only.';
const SENTENCE = 'The keeper of the mill noted the height of the water in a book that nobody has read since.';
const STRICT =
  "default-src 'none'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A red dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC',
  'base64',
);

function pageAt(url: string, title: string): string {
  return `<!doctype html><html lang="en"><head><title>${title} | The Delta Post</title>
    <meta property="og:site_name" content="The Delta Post"><link rel="canonical" href="${url}">
    <meta property="article:published_time" content="2023-04-24T12:14"></head><body><article><h1>${title}</h1>
    <figure><img src="/dot.png" width="800" height="450" alt="A dot"></figure>
    ${Array.from({ length: 12 }, (_, number) => `<p>On day ${number} it was so. ${SENTENCE}</p>`).join('')}</article>
    <footer><p>© The Delta Post. ${TERMS}</p></footer></body></html>`;
}

/** What is done with the page: the function gives the file of that format. */
type Use = (file: (format: string, ending: string) => Promise<Buffer>) => Promise<void>;

inEachBrowser((stage) => {
  const visit = (page: { url: string; title: string; headers?: Record<string, string> }, use: Use) => {
    const { url, title, headers } = page;
    stage.server.serve(url, { body: pageAt(url, title), headers });
    stage.server.serve(new URL('/dot.png', url).href, { body: DOT, headers: { 'content-type': 'image/png' } });
    return stage.visit(url, async (tab) => {
      const reader = await read(stage.driver, tab);
      await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
      await use((format, ending) => exportAs(tab, reader, format, `${title}.${ending}`));
    });
  };
  const exportAs = async (tab: Tab, reader: Surface, format: string, name: string) => {
    await tab.key('d');
    await poll('the panel is open', () => reader.look((root) => !!root.querySelector('#export:popover-open')));
    await reader.press(words(`export_${format}`));
    await says(reader, words('exported').replace('$name$', name));
    return stage.driver.downloaded(name);
  };

  test('the article leaves a page with a strict policy in each format, with its source above and below', async () => {
    const headers = { 'content-security-policy': STRICT };
    await visit({ url: STORY, title: TITLE, headers }, async (file) => {
      const html = String(await file('html', 'html'));
      isFramed(html, `href="${STORY}"`);
      assert.match(html, /<img[^>]+src="data:image\/png;base64,/);
      isFramed(String(await file('md', 'md')), STORY);
      isFramed(String(await file('txt', 'txt')), STORY);

      const json = JSON.parse(String(await file('json', 'json')));
      assert.equal(json.article.title, TITLE);
      assert.match(json.receipt.textDigest, /^[0-9a-f]{64}$/);
      assert.equal(json.images[0].base64, DOT.toString('base64'));

      const book = unzipSync(await file('epub', 'epub'));
      assert.equal(strFromU8(book.mimetype!), 'application/epub+zip');
      const names = Object.keys(book);
      assert.deepEqual(Buffer.from(book[names.find((name) => /picture-1/.test(name))!]!), DOT);
      const texts = names.filter((name) => name.endsWith('.xhtml')).map((name) => strFromU8(book[name]!));
      isFramed(texts.find((text) => text.includes(SENTENCE))!, `href="${STORY}"`);
    });
  });

  test('a page without https: has its digests as well', async () => {
    await visit({ url: PLAIN_STORY, title: PLAIN_TITLE }, async (file) => {
      const json = JSON.parse(String(await file('json', 'json')));
      assert.match(json.receipt.htmlDigest, /^[0-9a-f]{64}$/);
    });
  });
});

/** True if link and terms stand before the text and behind it. */
function isFramed(file: string, link: string): void {
  // The first day is told in a file's head as well.
  const [above, below] = [file.slice(0, file.indexOf('On day 1 ')), file.slice(file.indexOf('On day 11 '))];
  for (const part of [above, below])
    for (const needed of [link, TERMS, 'The Delta Post']) assert.ok(part.includes(needed), `${needed} in: ${part}`);
}
