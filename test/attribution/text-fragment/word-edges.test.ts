import { expect, test } from 'vitest';
import { OBJECT } from '../../../attribution/text-fragment/page-text';
import { beginningOfWords, endOfWords, isWordEdge } from '../../../attribution/text-fragment/word-edges';

/** The text with a bar wherever a word may end or begin. */
function edges(text: string): string {
  let marked = '';
  for (let place = 0; place < text.length; place++) {
    if (place > 0 && isWordEdge(text, place)) marked += '|';
    marked += text[place];
  }
  return marked;
}

test('words end at spaces and punctuation, but not at what stands within them', () => {
  expect(edges('No, sir')).toBe('No|,| |sir');
  expect(edges('it’s 3.14')).toBe('it’s| |3.14');
  expect(edges('well-known')).toBe('well|-|known');
  expect(edges('a_b')).toBe('a_b');
});

test('in scripts without spaces they end at punctuation only', () => {
  expect(edges('渡船，六点')).toBe('渡船|，|六点');
  expect(edges('เรือออก')).toBe('เรือออก');
});

test('beside a box in the line nothing is known', () => {
  expect(edges(`super${OBJECT}long`)).toBe(`super${OBJECT}long`);
});

test('no letter is torn from its accent, no flag in two', () => {
  expect(isWordEdge('e\u0301', 1)).toBe(false);
  expect(isWordEdge('🇦🇲', 2)).toBe(false);
});

test('so many words are taken as make up the letters, and none beyond a break', () => {
  const text = 'The ferry left\nat six';
  expect(text.slice(0, endOfWords(text, 0, 5, text.length))).toBe('The ferry');
  expect(text.slice(0, endOfWords(text, 0, 40, text.length))).toBe('The ferry left');
  expect(text.slice(beginningOfWords(text, text.length, 4, 0), text.length)).toBe('at six');
  expect(text.slice(beginningOfWords(text, text.length, 40, 0), text.length)).toBe('at six');
  expect(endOfWords('beginning', 0, 3, 5)).toBeUndefined();
});
