import { expect, test } from 'vitest';
import { alike } from '../../../article/page/alike';

test('case, punctuation and order make no difference', () => {
  expect(alike('Ferry returns, at last', 'At last: FERRY RETURNS')).toBe(1);
});

test('words that only one of them has part them', () => {
  expect(alike('Ferry returns', 'Ferry returns after nine years')).toBe(0.4);
  expect(alike('Ferry returns', '')).toBe(0);
});
