import type { Settings } from '../../settings/settings';
import { interfaceTheme, lookOf, wear } from '../../settings/wear';

/**
 * Puts the settings on a page of the extension's own, in colours that can be read, and remembers the theme where
 * `public/first-paint.js` finds it the next time.
 */
export function wearOnOwnPage(settings: Settings, systemIsDark: boolean): void {
  const look = lookOf(settings, systemIsDark);
  const theme = interfaceTheme(settings);
  wear(document.documentElement, { ...look, dataset: { ...look.dataset, theme } });
  localStorage.setItem('theme', theme);
}
