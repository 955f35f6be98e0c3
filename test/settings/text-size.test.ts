import { expect, test } from 'vitest';
import { LARGEST, nextSize, SMALLEST, TEXT_SIZES } from '../../settings/text-size';

test('the sizes run from 12 to 48 pixels without a gap in their order, 20 among them', () => {
  expect(TEXT_SIZES[0]).toBe(12);
  expect(TEXT_SIZES.at(-1)).toBe(48);
  expect(TEXT_SIZES).toContain(20);
  expect(TEXT_SIZES).toEqual([...new Set(TEXT_SIZES)].sort((a, b) => a - b));
});

test('one step is about 6 %, where whole pixels allow it', () => {
  const steps = TEXT_SIZES.slice(1).map((size, index) => size / TEXT_SIZES[index]!);
  expect(Math.max(...steps)).toBeLessThan(1.1);
  expect(Math.min(...steps)).toBeGreaterThan(1.02);
});

test('larger and then smaller leads back', () => {
  for (const size of TEXT_SIZES.slice(0, -1)) expect(nextSize(nextSize(size, 'larger'), 'smaller')).toBe(size);
});

test('it stays where it is at both ends', () => {
  expect(nextSize(LARGEST, 'larger')).toBe(LARGEST);
  expect(nextSize(SMALLEST, 'smaller')).toBe(SMALLEST);
});

test('a size that is not on offer moves to its neighbour', () => {
  expect(nextSize(20.5, 'larger')).toBe(21);
  expect(nextSize(20.5, 'smaller')).toBe(20);
});
