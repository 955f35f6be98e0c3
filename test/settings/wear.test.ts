import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTING_NAMES, SETTINGS, type Settings } from '../../settings/settings';
import { interfaceTheme, lookOf } from '../../settings/wear';

test('each setting has its tokens in the look, and no two share one', () => {
  const rows = SETTING_NAMES.map((name) => SETTINGS[name] as { tokens?: (value: unknown) => object; default: unknown });
  const tokens = rows.flatMap((row) => Object.keys(row.tokens?.(row.default) ?? {}));
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(Object.keys(lookOf(DEFAULT_SETTINGS, false).tokens)).toEqual(expect.arrayContaining(tokens));
});

test('the shade is the system’s, the theme’s or that of the own paper', () => {
  const shade = (changes: Partial<Settings>, dark: boolean) =>
    lookOf({ ...DEFAULT_SETTINGS, ...changes }, dark).dataset.shade;
  expect(shade({}, true)).toBe('dark');
  expect(shade({}, false)).toBe('light');
  expect(shade({ theme: 'gray' }, false)).toBe('dark');
  expect(shade({ theme: 'custom', ownPaper: '#101010' }, false)).toBe('dark');
});

test('own colours that can’t be read are not worn by what leads back from them', () => {
  const own: Settings = { ...DEFAULT_SETTINGS, theme: 'custom' };
  expect(interfaceTheme(own)).toBe('custom');
  expect(interfaceTheme({ ...own, ownInk: own.ownPaper })).toBe('auto');
  expect(interfaceTheme({ ...own, ownLink: '#eeeeee' })).toBe('auto');
  expect(interfaceTheme({ ...own, theme: 'sepia', ownInk: own.ownPaper })).toBe('sepia');
});
