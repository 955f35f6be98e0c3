import { contrast, READABLE } from './contrast';
import { isNight } from './night';
import type { Tokens } from './rows';
import { SETTING_NAMES, SETTINGS, type SettingName, type Settings } from './settings';
import type { Theme } from './themes';

/** How settings are seen: attributes (`data-…`) and custom properties for the element that everything stands in. */
export interface Look {
  dataset: { theme: string; shade: 'light' | 'dark'; dim: 'true' | 'false' };
  tokens: Tokens;
}

/** The look of those settings; the system's wish counts for the automatic theme. */
export function lookOf(settings: Settings, systemIsDark: boolean): Look {
  const shade = isNight(settings, systemIsDark) ? 'dark' : 'light';
  const tokens = Object.assign({ '--own-scheme': shade }, ...SETTING_NAMES.map((name) => tokensOf(name, settings)));
  return { dataset: { theme: settings.theme, shade, dim: `${settings.dimPhotographs}` }, tokens };
}

/**
 * The theme for everything but the article. Own colours that can't be read are left to the article: the way back from
 * them must be readable.
 */
export function interfaceTheme({ theme, ownPaper, ownInk, ownLink }: Settings): Theme {
  const isReadable = [ownInk, ownLink].every((ink) => contrast(ink, ownPaper) >= READABLE);
  return theme === 'custom' && !isReadable ? 'auto' : theme;
}

/** Puts that look on an element. */
export function wear(element: HTMLElement, { dataset, tokens }: Look): void {
  Object.assign(element.dataset, dataset);
  for (const [token, value] of Object.entries(tokens)) element.style.setProperty(token, value);
}

function tokensOf<Name extends SettingName>(name: Name, settings: Settings): Tokens {
  const { tokens } = SETTINGS[name] as { tokens?: (value: Settings[Name]) => Tokens };
  return tokens?.(settings[name]) ?? {};
}
