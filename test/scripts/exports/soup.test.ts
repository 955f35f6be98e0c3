import { expect, test } from 'vitest';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from '../../../article/policy.ts';
import { epubs } from '../../../scripts/exports/epubs.ts';
import { validHtml } from '../../../scripts/exports/valid-html.ts';
import { Writer } from '../../../scripts/extract/writer.ts';
import { sampleArticle } from '../../sample-article.ts';

const ARTICLES = 40;
const DEPTH = 6;
const VALUES = [
  'x',
  'a b',
  '1',
  '-3',
  '0',
  '10%',
  'rtl',
  'en_US',
  '#x',
  'https://a.example/?q=a|b&c=[d]',
  'http://a%20b/',
  '2020-02-30',
  '',
];
const LEAVES = ['text ', '&amp; ', 'ə ', '<br>', '<img alt="x" src="https://a.example/p.png">'];

/** Always the same numbers from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** All that the sanitiser lets through, in any order and with any values. */
function soup(next: () => number, depth = DEPTH): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const piece = (): string => {
    if (depth === 0 || next() < 0.25) return pick(LEAVES);
    const [tag, attribute, value] = [pick(ALLOWED_TAGS), pick(ALLOWED_ATTRIBUTES), pick(VALUES)];
    return `<${tag} ${attribute}="${value}">${soup(next, depth - 1)}</${tag}>`;
  };
  return Array.from({ length: 1 + Math.floor(next() * 4) }, piece).join('');
}

test('whatever elements a page puts into each other, HTML and EPUB are valid', { timeout: 300_000 }, async () => {
  const writer = await Writer.start();
  try {
    const next = numbers(6);
    const kept = Array.from({ length: ARTICLES }, () => ({
      article: sampleArticle({ html: soup(next), leadImage: undefined }),
    }));
    const book = { id: 'book', article: kept[0]!.article, files: await writer.write(kept, ['epub']) };
    expect(await epubs.faults([book])).toEqual([]);
    for (const one of kept) {
      const exported = { id: one.article.html, article: one.article, files: await writer.write([one], ['html']) };
      expect(await validHtml.faults([exported])).toEqual([]);
    }
  } finally {
    await writer.stop();
  }
});
