import { afterEach, expect, test } from 'vitest';
import { linkToQuote, linkToQuoteOfCopy } from '../../../attribution/text-fragment/link-to-quote';
import { showPage } from './page';

afterEach(() => document.body.replaceChildren());

const QUOTE = { exact: 'left at six & came back, well-known', prefix: 'The ferry ', suffix: ' to all.' };
const ENCODED = 'text=left%20at%20six%20%26%20came%20back%2C%20well%2Dknown';

function linkFrom(canonicalUrl: string, sourceUrl: string, page?: Document): string {
  showPage('<p>The ferry left at six &amp; came back, well-known to all.</p>');
  return linkToQuote({ canonicalUrl, sourceUrl }, QUOTE, page);
}

test('the link to quote gets the fragment, with the marks of its syntax in per cent', () => {
  expect(linkFrom('https://delta.example/ferry', 'https://delta.example/ferry?utm_source=mail', document)).toBe(
    `https://delta.example/ferry#:~:${ENCODED}`,
  );
});

test('a place that was visited is kept, but not words that somebody else marked', () => {
  const link = `https://delta.example/ferry#tide:~:${ENCODED}`;
  expect(linkFrom('https://delta.example/ferry', 'https://delta.example/ferry?a=1#tide', document)).toBe(link);
  expect(linkFrom('https://delta.example/ferry', 'https://delta.example/ferry#tide:~:text=six', document)).toBe(link);
});

test('a place on another page than the one that is linked is not', () => {
  expect(linkFrom('https://delta.example/ferry', 'https://amp.delta.example/ferry#tide', document)).toBe(
    `https://delta.example/ferry#:~:${ENCODED}`,
  );
});

test('without the page, or without the words on it, the link is the plain one', () => {
  expect(linkFrom('https://delta.example/ferry', 'https://delta.example/ferry#tide')).toBe(
    'https://delta.example/ferry',
  );
  const quote = { ...QUOTE, exact: 'a bridge' };
  const article = { canonicalUrl: 'https://delta.example/ferry', sourceUrl: 'https://delta.example/ferry#tide' };
  expect(linkToQuote(article, quote, document)).toBe('https://delta.example/ferry');
});

test('half a character does no harm', () => {
  showPage('<p>The ferry \uD83D left at six and came back to all.</p>');
  const quote = { exact: '\uD83D left at six and came', prefix: 'The ferry ', suffix: ' back to all.' };
  const article = { canonicalUrl: 'https://delta.example/ferry', sourceUrl: 'https://delta.example/ferry' };
  expect(() => linkToQuote(article, quote, document)).not.toThrow();
});

const ARTICLE = { canonicalUrl: 'https://delta.example/ferry', sourceUrl: 'https://delta.example/ferry' };

/** The link from a copy of that text, of which nothing else of the page is known. */
function linkFromCopy(html: string, exact: string, prefix: string, suffix: string): string {
  showPage(`<article><p>${exact}</p><div class="body">${html}</div></article>`);
  return decodeURIComponent(
    linkToQuoteOfCopy(ARTICLE, { exact, prefix, suffix }, document.querySelector('.body')!).replace(
      ARTICLE.canonicalUrl,
      '',
    ),
  );
}

test('a copy’s own text vouches for words that occur in it once, whatever stands around it', () => {
  const html = '<p>The ferry left at six in the morning and came back to all.</p>';
  const link = linkFromCopy(html, 'left at six in the morning and came back', 'The ferry ', ' to all.');
  expect(link).toBe('#:~:text=left at six in the morning and came back');
});

test('few words of a copy are named with their neighbours, since the page around it may say them too', () => {
  const html = '<p>The ferry left at six in the morning and came back to all who waited for it.</p>';
  const link = linkFromCopy(html, 'six in the morning', 'The ferry left at ', ' and came back');
  expect(link).toContain('text=');
  expect(link.replace('#:~:text=', '').length).toBeGreaterThanOrEqual(32);
});

test('words that a copy has twice, or that its text is too short for, get the plain link', () => {
  expect(linkFromCopy('<p>at six</p><p>at six</p>', 'at six', '', '')).toBe('');
  expect(linkFromCopy('<p>The ferry left at six.</p>', 'at six', 'The ferry left ', '.')).toBe('');
});
