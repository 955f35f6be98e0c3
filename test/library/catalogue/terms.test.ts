import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesOf, termsOf } from '../../../library/catalogue/terms';

/** True if the terms of the phrase occur in the text as an index finds them. */
function finds(query: string, text: string): boolean {
  const kept = termsOf(text);
  return phrasesOf(query).every(({ terms, open }) =>
    kept.some((_, start) =>
      terms.every((term, index) => {
        const found = kept[start + index];
        return open && index === terms.length - 1 ? found?.startsWith(term) : found === term;
      }),
    ),
  );
}

test('words are terms, whatever stands between them', () => {
  expect(termsOf("L'été — 3,5 % d'hommes.")).toEqual(['l', 'ete', '3', '5', 'd', 'hommes']);
});

test('two letters that follow each other are a term where no spaces are written, and the last one is', () => {
  expect(termsOf('東京都')).toEqual(['東京', '京都', '都']);
  expect(termsOf('iPhone15を、ここで')).toEqual(['iphone15', 'を', 'ここ', 'こで', 'で']);
});

test('every part of a text without spaces is found, and what is not in it is not', () => {
  const text = '東京都知事選挙の結果';
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) expect(finds(text.slice(start, end), text)).toBe(true);
  }
  for (const other of ['都東', '京知', '選果', '東京知事']) expect(finds(other, text)).toBe(false);
});

test('a word is found by its beginning if it is the last that was typed', () => {
  expect(finds('северный пот', 'Северный поток')).toBe(true);
  expect(finds('север поток', 'Северный поток')).toBe(false);
});

test('what is typed without a space between must follow each other', () => {
  expect(finds('covid-19', 'Covid 19')).toBe(true);
  expect(finds('covid-19', '19 people had covid')).toBe(false);
  expect(finds('東京iphone', '東京iPhone')).toBe(true);
});

test('nothing but signs is nothing to search, and nothing of it gets into a term', () => {
  for (const query of ['', '   ', '"*():^', '\0\0', '-']) expect(phrasesOf(query)).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
      const all = phrasesOf(query).map(({ terms }) => terms);
      return all.every((terms) => terms.length > 0 && terms.every((term) => /^[\p{L}\p{M}\p{N}]+$/u.test(term)));
    }),
  );
});

test('of something huge that was pasted, the beginning is searched', () => {
  expect(phrasesOf('word '.repeat(2000))).toHaveLength(16);
  expect(phrasesOf('x'.repeat(10_000))[0]!.terms).toEqual(['x'.repeat(60)]);
});
