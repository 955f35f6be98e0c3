import { expect, test } from 'vitest';
import { acceptSettings, DEFAULT_SETTINGS } from '../../settings/settings';

test('nothing stored gives the defaults', () => {
  expect(acceptSettings({})).toEqual({ textSize: 20, theme: 'auto', dayTheme: 'auto' });
});

test('a good value is kept as it is', () => {
  expect(acceptSettings({ textSize: 27, theme: 'sepia', dayTheme: 'light' })).toEqual({
    textSize: 27,
    theme: 'sepia',
    dayTheme: 'light',
  });
});

test('a damaged value falls back to its default and leaves the others', () => {
  for (const textSize of [NaN, 11, 49, '20', null, {}, Infinity]) {
    expect(acceptSettings({ textSize, theme: 'night' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'night' });
  }
  expect(acceptSettings({ theme: 'purple', dayTheme: 7, textSize: 12 })).toEqual({ ...DEFAULT_SETTINGS, textSize: 12 });
});
