import { expect, test } from 'vitest';
import { readIsoDate } from '../../../article/metadata/iso-date';

test('seconds are dropped and an offset is kept only where it is stated', () => {
  expect(readIsoDate('2023-04-24T12:14:09.123+0400')).toBe('2023-04-24T12:14+04:00');
  expect(readIsoDate('2023-04-24T12:14:00Z')).toBe('2023-04-24T12:14Z');
  expect(readIsoDate('2023-04-24 12:14')).toBe('2023-04-24T12:14');
  expect(readIsoDate('20230424')).toBe('2023-04-24');
});

test('midnight to the second means that only the day is known', () => {
  expect(readIsoDate('2023-04-24T00:00:00+00:00')).toBe('2023-04-24');
});

test('dates of mail headers and seconds since 1970 are read', () => {
  expect(readIsoDate('Mon, 24 Apr 2023 12:14:09 GMT')).toBe('2023-04-24T12:14Z');
  expect(readIsoDate('1682338440')).toBe('2023-04-24T12:14Z');
});

test('what is no day of the calendar is no date', () => {
  for (const text of ['2023-02-30', '2023-13-01', '0000-00-00', 'yesterday', ''])
    expect(readIsoDate(text)).toBeUndefined();
});
