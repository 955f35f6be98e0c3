import type { Settings } from './settings';
import { isDark } from './themes';

/** Whether what the person sees now is dark. */
export function isNight(settings: Settings, systemIsDark: boolean): boolean {
  return isDark(settings.theme, systemIsDark);
}

/**
 * What changes when night mode is switched. On: night, and the theme of now is remembered. Off: the remembered theme,
 * or light if that one is dark too (as `auto` is on a dark system): a switch that is off must not leave it dark.
 */
export function toggleNight(settings: Settings, systemIsDark: boolean): Partial<Settings> {
  if (!isNight(settings, systemIsDark)) return { theme: 'night', dayTheme: settings.theme };
  return { theme: isDark(settings.dayTheme, systemIsDark) ? 'light' : settings.dayTheme };
}
