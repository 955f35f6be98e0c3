import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../settings/languages.ts';

test('every language on offer has a catalogue, and every catalogue is on offer', () => {
  const folders = readdirSync(path.resolve(import.meta.dirname, '../../public/_locales'));
  expect([...LANGUAGES].sort()).toEqual(folders.sort());
});

test.each([
  ['az', 'id'],
  ['hy', 'pl'],
])('numbers of %s, which Chromium does not know, are written as those of %s', (language, other) => {
  for (const number of [0, 1.5, 999, 1234, 12_345.6, 1_000_000]) {
    expect(new Intl.NumberFormat(other).format(number)).toBe(new Intl.NumberFormat(language).format(number));
  }
  const share = { style: 'percent' } as const;
  expect(new Intl.NumberFormat(other, share).format(0.05)).toBe(new Intl.NumberFormat(language, share).format(0.05));
});
