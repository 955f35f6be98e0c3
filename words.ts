import { browser } from 'wxt/browser';
import type catalogue from './public/_locales/en/messages.json';

/** A key of the catalogue; the English one is the list of all. */
export type WordKey = keyof typeof catalogue;

/** Keys that exist in plural forms (`readSelection_one`, `readSelection_other`), without the suffix. */
export type PluralKey = WordKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** A catalogue by key, with `$1` to `$9` where something is filled in. */
export type Words = Readonly<Record<string, string>>;

/** Languages whose numbers Chromium does not know, and another that writes them in the same way. */
const NUMBERS_AS_IN: Readonly<Record<string, string>> = { az: 'id', hy: 'pl' };

const said = new Map<string, string>();

/**
 * From now on says these words instead of the ones of the browser's choice; without any, the browser's again. They hold
 * for all scripts of the extension in the same page.
 */
export function speak(words: Words | undefined): void {
  world.colophonWords = words;
}

/**
 * The interface's words for `key`, in the person's language.
 *
 * Once the extension has been updated or removed under an open reader, the browser's catalogue is out of reach: then
 * what was said before is said again, and what never was gives the empty string (see {@link learn}).
 */
export function say(key: WordKey, ...substitutions: (string | number)[]): string {
  return read(key, substitutions.map(String));
}

/** The plural form of `key` that fits `count`, which is also the first substitution. */
export function sayCount(key: PluralKey, count: number): string {
  const form = new Intl.PluralRules(say('language')).select(count);
  const number = sayNumber(count);
  return read(`${key}_${form}`, [number]) || read(`${key}_other`, [number]);
}

/** A number as the interface's language writes it. */
export function sayNumber(value: number, options?: Intl.NumberFormatOptions): string {
  const language = say('language');
  return new Intl.NumberFormat(NUMBERS_AS_IN[language] ?? language, options).format(value);
}

/** Says the keys once in silence, so that they can still be said when the extension is gone. */
export function learn(keys: readonly WordKey[]): void {
  for (const key of keys) say(key);
}

/** Direction of the interface's language. */
export function wordsDirection(): 'ltr' | 'rtl' {
  return read('@@bidi_dir', []) === 'rtl' ? 'rtl' : 'ltr';
}

function read(key: string, substitutions: string[]): string {
  const { colophonWords: words } = world;
  if (words)
    return (words[key] ?? '').replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
  const id = [key, ...substitutions].join('\u0000');
  try {
    said.set(id, browser.i18n.getMessage(key as WordKey, substitutions));
  } catch {
    return said.get(id) ?? '';
  }
  return said.get(id) ?? '';
}

/** What all our scripts in a page share, and the page's own can't see. */
const world = globalThis as { colophonWords?: Words };
