import { afterEach, expect, test } from 'vitest';
import type { Extraction } from '../../article/article';
import { offerSelection, readSelection } from '../../article/selection';
import { sampleArticle } from '../sample-article';

const EXTRACTION: Extraction = { ok: true, article: sampleArticle() };

afterEach(() => {
  document.body.replaceChildren();
});

/** Marks from the first letter of one element to the end of another. */
function mark(html: string, from: string, to: string, [start, end]: [number, number?] = [0]): void {
  document.body.innerHTML = html;
  const first = document.querySelector(from)!.firstChild!;
  const last = document.querySelector(to)!.lastChild!;
  document.getSelection()!.setBaseAndExtent(first, start, last, end ?? (last as Text).length);
}

test('nothing marked, or next to nothing, is not offered', () => {
  document.getSelection()!.removeAllRanges();
  expect(offerSelection(document)).toBeUndefined();
  mark('<p id="a">Two words</p>', '#a', '#a');
  expect(offerSelection(document)).toBeUndefined();
});

test('the offer tells how many words are marked and how they begin', () => {
  mark('<p id="a">The ferry left at six.</p><p id="b">It rang twice.</p><p>And then it was gone.</p>', '#a', '#b');
  expect(offerSelection(document)).toEqual({ words: 8, sample: 'The ferry left at six. It rang twice.' });
});

test('only the marked part is read, down to the letter, under the title and source of its page', () => {
  mark('<p id="a">The ferry left at six.</p><p id="b">It rang twice.</p>', '#a', '#b', [4, 7]);
  const article = readSelection(document, EXTRACTION)!;
  expect(article.text).toBe('ferry left at six.\n\nIt rang');
  expect(article.title).toBe(sampleArticle().title);
  expect(article.canonicalUrl).toBe(sampleArticle().canonicalUrl);
  expect([article.leadImage, article.standFirst]).toEqual([undefined, undefined]);
});

test('a mark within one text node is read too', () => {
  mark('<p id="a">The ferry left at six.</p>', '#a', '#a', [4, 14]);
  expect(readSelection(document, EXTRACTION)!.text).toBe('ferry left');
});

test('links and pictures in it become absolute', () => {
  mark(
    '<p id="a">See <a href="/bell">the bell</a><img src="/bell.jpg" alt="Bell"></p><p id="b">of bronze.</p>',
    '#a',
    '#b',
  );
  const { html } = readSelection(document, EXTRACTION)!;
  expect(html).toContain(`href="${location.origin}/bell"`);
  expect(html).toContain(`src="${location.origin}/bell.jpg"`);
});

test('on a page without an article the selection still has a title and a link', () => {
  mark('<p id="a">The ferry left at six.</p>', '#a', '#a');
  const page = { title: 'Timetable', sourceUrl: 'https://delta.example/', canonicalUrl: 'https://delta.example/' };
  const article = readSelection(document, { ok: false, reason: 'list', page })!;
  expect([article.title, article.canonicalUrl, article.text]).toEqual([
    'Timetable',
    'https://delta.example/',
    'The ferry left at six.',
  ]);
});

test('the page is not touched, nor what is marked on it', () => {
  mark('<p id="a">The ferry left at six.</p>', '#a', '#a');
  const before = document.documentElement.outerHTML;
  readSelection(document, EXTRACTION);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.getSelection()!.toString()).toBe('The ferry left at six.');
});
