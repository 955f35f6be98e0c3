import { isDarkPaper } from './contrast';
import type { Settings } from './settings';
import { type Theme, themeRow } from './themes';

/** Whether what the person sees now is dark. */
export function isNight(settings: Settings, systemIsDark: boolean): boolean {
  return isDark(settings, settings.theme, systemIsDark);
}

/**
 * What changes when night mode is switched. On: night, and the theme of now is remembered. Off: the remembered theme,
 * or light if that one is dark too (as `auto` is on a dark system): a switch that is off must not leave it dark.
 */
export function toggleNight(settings: Settings, systemIsDark: boolean): Partial<Settings> {
  if (!isNight(settings, systemIsDark)) return { theme: 'night', dayTheme: settings.theme };
  return { theme: isDark(settings, settings.dayTheme, systemIsDark) ? 'light' : settings.dayTheme };
}

/** What changes when a theme is chosen by its name: on the way into the dark, the one it is left for is remembered. */
export function chooseTheme(settings: Settings, theme: Theme): Partial<Settings> {
  const isLeftForDark = isDark(settings, theme, false) && !isNight(settings, false);
  return isLeftForDark ? { theme, dayTheme: settings.theme } : { theme };
}

/** `auto` asks the system, the person's own colours their paper. */
function isDark({ ownPaper }: Settings, theme: Theme, systemIsDark: boolean): boolean {
  const { shade } = themeRow(theme);
  if (shade === 'system') return systemIsDark;
  return shade === 'own' ? isDarkPaper(ownPaper) : shade === 'dark';
}
