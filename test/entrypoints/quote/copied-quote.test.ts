import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sanitiseToFragment } from '../../../article/sanitise';
import { sourceOf } from '../../../attribution/source';
import type { OwnFormat } from '../../../attribution/templates/format';
import type { Cite } from '../../../components/cite/contract';
import { makeFrom } from '../../../components/cite/make-from';
import { copiedQuote } from '../../../entrypoints/quote/copied-quote';
import { sampleArticle } from '../../sample-article';

const OWN: OwnFormat[] = [
  { id: 'own-1', name: 'Mine', flavour: 'text', body: '“{quote}” <{url}> {retrieved}' },
  { id: 'own-2', name: 'Faulty', flavour: 'text', body: '{quote} {titel}' },
  { id: 'own-3', name: 'For links', flavour: 'text', body: '{title}' },
];
const LINK = 'https://delta.example/en/ferry';
const QUOTE = { exact: 'left at six', prefix: 'The ferry ', suffix: ' and came back' };
const FRAGMENT = '#:~:text=left%20at%20six,-and%20came%20back';
const WORDS = 'The ferry left at six and came back before the bell had rung.';

const bringCite = vi.fn(async () => ({ make: makeFrom }) as unknown as Cite | undefined);

let text: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = `<div class="body"><p>${WORDS}</p></div>`;
  text = document.querySelector('.body')!;
});
afterEach(() => document.body.replaceChildren());

function copyAs(format: string, page: Document | undefined = document, quote = QUOTE) {
  const citable = {
    article: sampleArticle(),
    retrieval: { retrievedAt: '2026-11-25T09:00:00.000Z', offset: '+00:00' },
  };
  const toSafeNodes = (html: string) => sanitiseToFragment(html, document);
  return copiedQuote(quote, text, {
    source: () => sourceOf(citable.article),
    citing: () => ({ citable, own: OWN, toSafeNodes }),
    format: () => format,
    page,
    bringCite,
  });
}

test('at first it is copied as text, HTML and Markdown, with nothing brought for it', async () => {
  const { flavours, words } = await copyAs('quote');
  expect(flavours.text).toMatch(/^“left at six”\n/);
  expect(flavours.text).toContain(LINK + FRAGMENT);
  expect([flavours.html, flavours.markdown].every((flavour) => flavour?.includes(LINK + FRAGMENT))).toBe(true);
  expect(words).toBe('Quote copied');
  expect(bringCite).not.toHaveBeenCalled();
});

test('in the person’s own format it has the passage, the link to its words and the day', async () => {
  const { flavours, words } = await copyAs('own-1');
  expect(flavours).toEqual({ text: `“left at six” <${LINK}${FRAGMENT}> 25 November 2026` });
  expect(words).toBe('Quote copied');
});

test('one with a fault says so, and the quote is copied all the same', async () => {
  const { flavours, words } = await copyAs('own-2');
  expect(flavours.text).toMatch(/^“left at six”\n/);
  expect(words).toMatch(/^Faulty has a fault/);
});

test('so it is where the format says nothing of a passage, is gone, or its script is', async () => {
  for (const id of ['own-3', 'own-gone']) expect((await copyAs(id)).flavours.text).toMatch(/^“left at six”\n/);
  bringCite.mockResolvedValueOnce(undefined);
  expect((await copyAs('own-1')).flavours.text).toMatch(/^“left at six”\n/);
});

test('from a kept copy the link leads to the words where its own text vouches for them, and else to the page', async () => {
  document.body.append('left at six and came back'.repeat(2));
  const { flavours } = await copiedQuoteOfCopy(QUOTE);
  expect(flavours.text).toContain(`${LINK}#:~:text=`);
  text.insertAdjacentHTML('beforeend', `<p>${WORDS}</p><p>${WORDS}</p>`);
  const plain = await copiedQuoteOfCopy({ exact: 'six', prefix: '', suffix: '' });
  expect(plain.flavours.text).toContain(`${LINK}\n`);
  expect(plain.words).toMatch(/leads to the page/);
});

function copiedQuoteOfCopy(quote: typeof QUOTE) {
  const citable = { article: sampleArticle() };
  const toSafeNodes = (html: string) => sanitiseToFragment(html, document);
  return copiedQuote(quote, text, {
    source: () => sourceOf(citable.article),
    citing: () => ({ citable, own: [], toSafeNodes }),
    format: () => 'quote',
    bringCite,
  });
}
