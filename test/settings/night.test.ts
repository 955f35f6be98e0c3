import { expect, test } from 'vitest';
import { chooseTheme, isNight, toggleNight } from '../../settings/night';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';

const DARK_SYSTEM = true;
const LIGHT_SYSTEM = false;

function switched(settings: Settings, systemIsDark: boolean): Settings {
  return { ...settings, ...toggleNight(settings, systemIsDark) };
}

test('night mode comes from any day theme and goes back to it', () => {
  for (const theme of ['auto', 'light', 'sepia'] as const) {
    const night = switched({ ...DEFAULT_SETTINGS, theme }, LIGHT_SYSTEM);
    expect(night.theme).toBe('night');
    expect(switched(night, LIGHT_SYSTEM).theme).toBe(theme);
  }
});

test('the automatic theme on a dark system counts as night, and switching it off gives light', () => {
  expect(isNight(DEFAULT_SETTINGS, DARK_SYSTEM)).toBe(true);
  expect(switched(DEFAULT_SETTINGS, DARK_SYSTEM).theme).toBe('light');
});

test('switching off never leaves it dark, even if the system has become dark meanwhile', () => {
  const night = switched(DEFAULT_SETTINGS, LIGHT_SYSTEM);
  expect(isNight(switched(night, DARK_SYSTEM), DARK_SYSTEM)).toBe(false);
});

test('night chosen by name goes back to the theme it was chosen from', () => {
  const sepia: Settings = { ...DEFAULT_SETTINGS, theme: 'sepia' };
  const night = { ...sepia, ...chooseTheme(sepia, 'night') };
  expect(night.theme).toBe('night');
  expect(switched(night, LIGHT_SYSTEM).theme).toBe('sepia');
});

test('night chosen twice does not forget the day', () => {
  const night: Settings = { ...DEFAULT_SETTINGS, theme: 'night', dayTheme: 'sepia' };
  expect(chooseTheme(night, 'night')).toEqual({ theme: 'night' });
  expect(chooseTheme(night, 'light')).toEqual({ theme: 'light' });
});

test('the own colours are night when their paper is dark', () => {
  const own: Settings = { ...DEFAULT_SETTINGS, theme: 'custom' };
  expect(isNight({ ...own, ownPaper: '#1b1b1b', ownInk: '#eeeeee' }, LIGHT_SYSTEM)).toBe(true);
  expect(isNight({ ...own, ownPaper: '#f5f0e0' }, DARK_SYSTEM)).toBe(false);
});
