import { expect, test } from 'vitest';
import { fontFile, isFontFile } from '../../settings/font-file';
import type { Subset } from '../../settings/fonts';
import { neededSubsets } from '../../settings/subsets';

const ALL: Subset[] = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];

test.for<[string, Subset[]]>([
  ['A plain story', ['latin']],
  ['Azərbaycan, Türkiyə', ['latin', 'latin-ext']],
  ['Новости', ['cyrillic']],
  ['Ειδήσεις', ['greek']],
  ['Հայաստան', []],
  ['', []],
])('%s needs %s', ([text, needed]) => {
  expect(neededSubsets(ALL, text)).toEqual(needed);
});

test('a part that the font does not have is not asked for', () => {
  expect(neededSubsets(['latin'], 'Story: новости')).toEqual(['latin']);
});

test('only files of the table are font files', () => {
  expect(isFontFile(fontFile('literata', 'cyrillic'))).toBe(true);
  for (const file of [
    fontFile('lexend', 'cyrillic'),
    fontFile('serif', 'latin'),
    '../manifest.json',
    '',
    7,
    undefined,
  ]) {
    expect(isFontFile(file), `${file}`).toBe(false);
  }
});
