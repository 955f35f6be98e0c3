import { expect, test } from 'vitest';
import { isArticle } from '../../library/is-article';
import { sampleArticle } from '../sample-article';

test('an article is one, with everything known and with nothing that may be absent', () => {
  expect(isArticle(sampleArticle())).toBe(true);
  const { standFirst, siteName, publishedTime, section, language, reuseTerms, leadImage, ...bare } = sampleArticle();
  expect(isArticle(bare)).toBe(true);
  expect(isArticle(JSON.parse(JSON.stringify(sampleArticle())))).toBe(true);
});

test('what lacks a field, or has another kind of value in one, is none', () => {
  for (const name of ['title', 'authors', 'direction', 'canonicalUrl', 'html', 'text', 'words', 'removed', 'evidence'])
    expect(isArticle({ ...sampleArticle(), [name]: undefined }), name).toBe(false);
  for (const change of [
    { title: 7 },
    { authors: ['A', 7] },
    { authors: 'A' },
    { direction: 'up' },
    { canonicalUrl: 'no address' },
    { editions: [{ language: 'ru' }] },
    { words: Number.NaN },
    { leadImage: { url: 'https://delta.example/a.png' } },
  ])
    expect(isArticle({ ...sampleArticle(), ...change }), JSON.stringify(change)).toBe(false);
  for (const value of [undefined, null, 'article', [], 7]) expect(isArticle(value)).toBe(false);
});
