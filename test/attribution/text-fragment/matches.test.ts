import { expect, test } from 'vitest';
import { fold } from '../../../attribution/text-fragment/fold';
import { firstMatches } from '../../../attribution/text-fragment/matches';

const TEXT = fold('One bell, two bells. The ferry left. One bell, no ferry. The ferry came.').letters;
const found = (directive: Parameters<typeof firstMatches>[1]) =>
  firstMatches(TEXT, directive).map(({ start, end }) => TEXT.slice(start, end));

test('case, accents, white space and the form of quotation marks make no difference', () => {
  expect(fold('“ÉTÉ”\n d’Ænne').letters).toBe(fold('"ete" d\'aenne').letters);
  expect(fold('カタカナ').letters).toBe(fold('かたかな').letters);
});

test('each folded letter knows where it stands', () => {
  const { letters, places } = fold('a ß\u0301c');
  expect(letters).toBe('assc');
  expect(places).toEqual([0, 2, 2, 4]);
});

test('words are found wherever they stand, two places at most', () => {
  expect(found({ start: 'the ferry left' })).toEqual(['theferryleft']);
  expect(found({ start: 'ferry' })).toEqual(['ferry', 'ferry']);
});

test('neighbours must stand right beside them', () => {
  expect(found({ start: 'ferry', prefix: 'no' })).toEqual(['ferry']);
  expect(found({ start: 'ferry', suffix: 'came.' })).toEqual(['ferry']);
  expect(found({ start: 'ferry', suffix: 'bell' })).toEqual([]);
});

test('the nearest end with the suffix behind it is the end', () => {
  expect(found({ start: 'two', end: 'ferry' })).toEqual(['twobells.theferry']);
  expect(found({ start: 'two', end: 'ferry', suffix: 'came' })).toEqual([
    'twobells.theferryleft.onebell,noferry.theferry',
  ]);
  expect(found({ start: 'two', end: 'bell,' })).toEqual(['twobells.theferryleft.onebell,']);
});
