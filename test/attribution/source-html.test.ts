import { expect, test } from 'vitest';
import { sourceOf, sourceOfPage } from '../../attribution/source';
import { sourceHtml } from '../../attribution/source-html';
import { sourceText } from '../../attribution/source-text';
import { sampleArticle } from '../sample-article';

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

test('it says the same lines as the plain text', () => {
  const source = sourceOf(sampleArticle());
  const body = parse(sourceHtml(source));
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
  expect(body.textContent).toBe(sourceText(source));
});

test('title and address are hyperlinks to the clean link, the terms to theirs', () => {
  const links = [...parse(sourceHtml(sourceOf(sampleArticle()))).querySelectorAll('a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual([
    'https://delta.example/en/ferry',
    'https://delta.example/en/ferry',
    'https://delta.example/terms',
  ]);
});

test('without a title the link stands alone', () => {
  const body = parse(sourceHtml(sourceOfPage({ title: '', canonicalUrl: 'https://delta.example/' })));
  expect(body.textContent).toBe('https://delta.example/');
  expect(body.querySelector('br')).toBeNull();
});

test('markup in a title stays text', () => {
  const title = '<img src=x onerror=alert(1)> & "quotes"';
  const body = parse(sourceHtml(sourceOf(sampleArticle({ title }))));
  expect(body.querySelector('img')).toBeNull();
  expect(body.querySelector('a')?.textContent).toBe(title);
});

test('an address that is no web address becomes no link', () => {
  const source = sourceOf(
    sampleArticle({ canonicalUrl: 'javascript:alert(1)', reuseTerms: { text: 'Terms', url: 'data:text/html,x' } }),
  );
  expect(parse(sourceHtml(source)).querySelector('a')).toBeNull();
});

test('language and direction of the article go with it', () => {
  const paragraph = parse(sourceHtml(sourceOf(sampleArticle({ language: 'ar', direction: 'rtl' })))).querySelector(
    'p',
  )!;
  expect([paragraph.lang, paragraph.dir]).toEqual(['ar', 'rtl']);
});
