import { expect, test } from 'vitest';
import { isSameAuthors, isSameDay, isSameTitle, namesAnybody } from '../../../scripts/bench/field-score.ts';

test('a title is the same whatever its typography', () => {
  expect(isSameTitle('“Peace” – at last', '"PEACE" at last!')).toBe(true);
  expect(isSameTitle('Peace at last', 'Peace at last | Outlet')).toBe(false);
  expect(isSameTitle('Peace', null)).toBe(false);
});

test('authors are the same in any order and however they are parted', () => {
  expect(isSameAuthors('Ann Lee and Bo Ray; Cy Day', 'Cy Day, Bo Ray & Ann Lee')).toBe(true);
});

test('one author too few or too many is another byline', () => {
  expect(isSameAuthors('Ann Lee, Bo Ray', 'Ann Lee')).toBe(false);
  expect(isSameAuthors('Ann Lee', 'Ann Lee, Bo Ray')).toBe(false);
  expect(isSameAuthors('Ann Lee', null)).toBe(false);
});

test('a name with "and" in it is one name', () => {
  expect(isSameAuthors('Alexander Sandler', 'Sandler, Alex')).toBe(false);
  expect(isSameAuthors('Alexander Sandler', 'alexander sandler')).toBe(true);
});

test('a byline of no letters names nobody', () => {
  expect(namesAnybody(' , ; ')).toBe(false);
  expect(namesAnybody('Ann Lee')).toBe(true);
});

test('a day is the one that the outlet writes, whatever the time and its offset', () => {
  expect(isSameDay('2023-04-24', '2023-04-24T23:30-11:00')).toBe(true);
  expect(isSameDay('2023-04-24', '2023-04-25')).toBe(false);
  expect(isSameDay('2023-04-24', null)).toBe(false);
});
