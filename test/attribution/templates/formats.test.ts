import { expect, test } from 'vitest';
import { sanitise } from '../../../article/sanitise';
import { sourceOf } from '../../../attribution/source';
import { sourceHtml } from '../../../attribution/source-html';
import { sourceText } from '../../../attribution/source-text';
import { formatWith, makeCopy } from '../../../attribution/templates';
import { BUILT_INS } from '../../../attribution/templates/built-ins';
import type { Citable } from '../../../attribution/templates/fields';
import {
  BUILT_IN_IDS,
  FIRST_QUOTE_FORMAT,
  isFormatAmong,
  LINK_FORMAT_IDS,
  type OwnFormat,
  ownForQuotes,
  QUOTE_FORMAT_IDS,
} from '../../../attribution/templates/format';
import { sampleArticle } from '../../sample-article';

const CITABLE: Citable = {
  article: sampleArticle(),
  retrieval: { retrievedAt: '2026-11-25T09:30:00.000Z', offset: '+04:00' },
  quote: 'It rang twice.',
  note: 'Ask the captain',
  tags: ['river'],
};
const LINK = 'https://delta.example/en/ferry';

function made(id: string, citable: Citable = CITABLE, own: OwnFormat[] = []) {
  const copy = makeCopy(formatWith(id, own), citable, sanitise);
  if (!copy.ok) throw new Error(`${id}: ${copy.reason} ${copy.name}`);
  return copy.flavours;
}

test('the first format copies the source line as before', () => {
  const source = sourceOf(CITABLE.article);
  expect(made('source')).toEqual({ text: sourceText(source), html: sourceHtml(source) });
});

test('each of our formats has a name of its own and no fault, and carries the link and the title', () => {
  expect(BUILT_INS.map(({ id }) => id)).toEqual(BUILT_IN_IDS);
  expect(new Set(BUILT_IN_IDS).size).toBe(BUILT_IN_IDS.length);
  for (const { id } of BUILT_INS) {
    expect([id, made(id).text.includes(LINK), made(id).text.includes('Ferry returns')]).toEqual([id, true, true]);
  }
});

test('those that are no citation carry the terms of reuse, and those for a passage the passage and the note', () => {
  for (const format of BUILT_INS) {
    if (!('citation' in format))
      expect([format.id, made(format.id).text]).toEqual([format.id, expect.stringContaining('Reprints with a')]);
    if (QUOTE_FORMAT_IDS.includes(format.id))
      expect(made(format.id).text).toMatch(/It rang twice\..*Ask the captain.*Ferry returns/s);
  }
});

test('without anything but title and link no format leaves a mark of what is missing', () => {
  const bare = {
    authors: [],
    siteName: undefined,
    publishedTime: undefined,
    reuseTerms: undefined,
    language: undefined,
  };
  const copies = Object.fromEntries(
    BUILT_INS.filter((format) => !('citation' in format)).map(({ id }) => [
      id,
      made(id, { article: sampleArticle({ ...bare, title: 'T' }) }).text,
    ]),
  );
  const link = `[T](${LINK})`;
  const html = `<p dir="ltr"><a href="${LINK}" target="_blank" rel="noopener noreferrer">T</a></p>`;
  expect(copies).toEqual({
    source: `T\n${LINK}`,
    markdown: link,
    html,
    quote: `T\n${LINK}`,
    'quote-text': `T\n${LINK}`,
    'quote-markdown': link,
    'quote-html': html,
    note: `---\ntitle: "T"\nsource: "${LINK}"\n---\n\n${link}`,
  });
});

test('the note has all that is known on top', () => {
  expect(made('note').text).toBe(`---
title: "Ferry returns to the lower river after nine years"
authors: ["Leyla Quliyeva", "Tom Hargreaves"]
outlet: "The Delta Post"
date: 2023-04-24
source: "${LINK}"
retrieved: 2026-11-25
language: "en"
terms: "Reprints with a hyperlink only."
tags: ["river"]
---

> It rang twice.

Ask the captain

[Ferry returns to the lower river after nine years](${LINK}) — Leyla Quliyeva, Tom Hargreaves · The Delta Post · 24 April 2023 at 12:14\\
Reprints with a hyperlink only.`);
});

test('HTML of a person’s own is sanitised before it is copied, and is the plain text as well', () => {
  const own: OwnFormat = {
    id: 'own-1',
    name: 'Mine',
    flavour: 'html',
    body: '<p onclick="x()">{title}<script>alert(1)</script> <a href="javascript:x()">y</a></p>',
  };
  const copy = made('own-1', { article: sampleArticle({ title: 'T' }) }, [own]);
  expect(copy.html).toMatch(/^<p>T <a[^>]*>y<\/a><\/p>$/);
  expect(copy.html).not.toMatch(/script|onclick/);
  expect(copy.text).toBe(copy.html);
});

test('an address that runs a script leads nowhere in HTML', () => {
  const article = sampleArticle({ canonicalUrl: 'javascript:alert(1)' });
  for (const id of ['html', 'quote-html', 'source', 'apa'])
    expect(made(id, { article }).html).not.toContain('href="javascript');
});

test('text and Markdown go out as text alone', () => {
  expect(made('markdown').html).toBeUndefined();
  expect(made('quote-text').html).toBeUndefined();
});

test('a format that is gone gives the first one, and a faulty one says what is wrong', () => {
  expect(made('own-gone').text).toBe(made('source').text);
  const own: OwnFormat = { id: 'own-2', name: 'Faulty', flavour: 'text', body: '{titel}' };
  expect(makeCopy(formatWith('own-2', [own]), CITABLE, sanitise)).toEqual({
    ok: false,
    reason: 'unknown-field',
    name: 'titel',
  });
});

test('a passage is linked by the address that leads to its words, in each format for quotes', () => {
  const link = `${LINK}#:~:text=It%20rang`;
  for (const id of QUOTE_FORMAT_IDS) {
    const { text, html } = made(id, { ...CITABLE, link });
    expect([id, text.includes(link)]).toEqual([id, true]);
    if (html !== undefined) expect(html).toContain(`href="${link}"`);
  }
});

test('the first format for quotes gives the words and the remark in all forms at once', () => {
  const copy = made(FIRST_QUOTE_FORMAT);
  expect(copy.text).toMatch(/^“It rang twice\.”\n\nAsk the captain\n\n/);
  expect(copy.html).toContain('<blockquote');
  expect(copy.markdown).toMatch(/^> It rang twice\.\n\nAsk the captain\n\n\[/);
});

test('formats for quotes and formats for links are two lists; the note is in both, a person’s own where it quotes', () => {
  expect(QUOTE_FORMAT_IDS.filter((id) => LINK_FORMAT_IDS.includes(id))).toEqual(['note']);
  expect(new Set([...LINK_FORMAT_IDS, ...QUOTE_FORMAT_IDS])).toEqual(new Set(BUILT_IN_IDS));
  expect(['quote', 'apa', 'own-1', 'gone', 7].filter(isFormatAmong(QUOTE_FORMAT_IDS))).toEqual(['quote', 'own-1']);
  const bodies = ['{title}', '{#quote}> { quote }{/quote}', '{{quote}}'];
  const own = bodies.map((body, index): OwnFormat => ({ id: `own-${index}`, name: 'N', flavour: 'text', body }));
  expect(ownForQuotes(own).map(({ id }) => id)).toEqual(['own-1']);
});

test('one for quotes that is gone gives the first of them', () => {
  expect(formatWith('own-gone', [], FIRST_QUOTE_FORMAT).id).toBe(FIRST_QUOTE_FORMAT);
});
