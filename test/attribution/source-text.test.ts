import { expect, test } from 'vitest';
import { sourceOf, sourceOfPage } from '../../attribution/source';
import { sourceText } from '../../attribution/source-text';
import { sampleArticle } from '../sample-article';

test('title, authors, outlet and date stand in one line, link and reuse terms in lines of their own', () => {
  expect(sourceText(sourceOf(sampleArticle())).split('\n')).toEqual([
    'Ferry returns to the lower river after nine years — Leyla Quliyeva, Tom Hargreaves · The Delta Post · 24 April 2023 at 12:14',
    'https://delta.example/en/ferry',
    'Reprints with a hyperlink only.',
  ]);
});

test('what is unknown leaves no trace', () => {
  const article = sampleArticle({ authors: [], siteName: undefined, publishedTime: undefined, reuseTerms: undefined });
  expect(sourceText(sourceOf(article))).toBe(
    'Ferry returns to the lower river after nine years\nhttps://delta.example/en/ferry',
  );
});

test('a page without an article is quoted by title and link alone', () => {
  expect(sourceText(sourceOfPage({ title: 'Shop', canonicalUrl: 'https://shop.example/' }))).toBe(
    'Shop\nhttps://shop.example/',
  );
});

test('names are divided by the comma of the script', () => {
  const names = (language: string) => sourceOf(sampleArticle({ authors: ['A', 'B'], language })).details[0];
  expect(names('az')).toBe('A, B');
  expect(names('ja')).toBe('A、B');
  expect(names('fa')).toBe('A، B');
});

test('a name of the other direction is isolated, and the link never is', () => {
  const article = sampleArticle({ authors: ['سلمى الخطيب'], reuseTerms: undefined });
  const [line, link] = sourceText(sourceOf(article)).split('\n');
  expect(line).toContain('\u2068سلمى الخطيب\u2069');
  expect(link).toBe('https://delta.example/en/ferry');
});

test('text of one direction holds no invisible characters', () => {
  expect(sourceText(sourceOf(sampleArticle()))).not.toMatch(/\p{Cf}/u);
});
