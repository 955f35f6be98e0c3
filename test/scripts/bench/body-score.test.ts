import { expect, test } from 'vitest';
import { shareContained, shingleF1, shingleScore, wordF1 } from '../../../scripts/bench/body-score.ts';

test('a body counts by its runs of four words', () => {
  // Right: abcd, bcde; found: abcd, bcdx, cdxy.
  expect(shingleScore('a b c d e', 'a b c d x y')).toEqual({ precision: 1 / 3, recall: 1 / 2 });
});

test('a run said twice counts once if it should be there once', () => {
  expect(shingleScore('a b c d', 'a b c d a b c d')).toEqual({ precision: 1 / 5, recall: 1 });
});

test('a body of fewer than four words is one run', () => {
  expect(shingleScore('two words', 'two words')).toEqual({ precision: 1, recall: 1 });
  expect(shingleScore('two words', 'two')).toEqual({ precision: 0, recall: 0 });
});

test('capitals count in runs, and what parts the words does not', () => {
  expect(shingleScore('One, two – three: four', 'One two three four').recall).toBe(1);
  expect(shingleScore('One two three four', 'one two three four').recall).toBe(0);
});

test('a page without text has no precision, and found nothing', () => {
  const nothing = shingleScore('a b c d', '');
  expect(nothing).toEqual({ precision: undefined, recall: 0 });
  expect(shingleF1(nothing)).toBe(0);
});

test('where there is nothing to find, nothing is right', () => {
  expect(shingleF1(shingleScore('', ''))).toBe(1);
  expect(shingleF1(shingleScore('', 'some words'))).toBe(0);
});

test('words count in any order and case, each as often as it occurs', () => {
  expect(wordF1('One two two', 'TWO one')).toBeCloseTo(0.8);
  expect(wordF1('one', 'two')).toBe(0);
  expect(wordF1('', '')).toBe(1);
});

test('words are those of any script', () => {
  expect(wordF1('Բարեւ, Երեւան', 'Երեւան բարեւ')).toBe(1);
});

test('a snippet is found whatever its quotation marks, dashes, spaces and capitals', () => {
  const body = 'She said: “It’s\nhere” — and left…';
  expect(shareContained(['"it\'s here" - and', 'LEFT...', 'stayed'], body)).toBeCloseTo(2 / 3);
});

test('without snippets there is no share', () => {
  expect(shareContained([], 'text')).toBeUndefined();
  expect(shareContained(undefined, 'text')).toBeUndefined();
});
