import {
  FIRST_FORMAT,
  FIRST_QUOTE_FORMAT,
  isFormatAmong,
  LINK_FORMAT_IDS,
  QUOTE_FORMAT_IDS,
} from '../attribution/templates/format';
import { MARK_COLOURS, type MarkColour } from '../library/mark';
import { FONTS, type Font, fontRow } from './fonts';
import { LANGUAGES, type Language } from './languages';
import { choice, colour, range, type SettingRow, toggle } from './rows';
import { SCROLL_SPEEDS, VOICE_SPEEDS } from './speeds';
import { LARGEST, SMALLEST, TEXT_SIZES } from './text-size';
import { THEMES, type Theme } from './themes';

/** What a person can set. Plain values; absent never occurs, since each has a default. */
export interface Settings {
  theme: Theme;
  /** The theme to which switching night mode off returns. */
  dayTheme: Theme;
  ownPaper: string;
  ownInk: string;
  ownLink: string;
  /** Photographs are shown darker on dark paper. */
  dimPhotographs: boolean;
  /** Pictures are not loaded until each is asked for. */
  textOnly: boolean;
  font: Font;
  /** Size of the article's text in CSS pixels. */
  textSize: number;
  /** Letters in a line of running text. */
  columnWidth: number;
  /** In parts of the text size. */
  lineHeight: number;
  /** Between letters and between words, more than the font's own, in em. */
  letterSpacing: number;
  wordSpacing: number;
  alignment: 'start' | 'justify';
  /** Words are broken at the end of a line, by the rules of the article's language. */
  hyphenation: boolean;
  /** Of the voice that reads aloud; 1 is the voice's own. */
  voiceSpeed: number;
  /** The voice (its `voiceURI`) that was chosen for a language, by the language's primary subtag. */
  voices: Readonly<Record<string, string>>;
  /** Of the text that scrolls by itself, in words a minute. */
  scrollSpeed: number;
  /** Of highlights: the one that was chosen last. */
  markColour: MarkColour;
  /** The id of the format in which a link is copied; one that is gone counts as the first. */
  copyFormat: string;
  /** The same for a quote. */
  quoteFormat: string;
  /** The id of the format that was chosen last in the menu of citations. */
  citeAs: string;
  /** Of the interface; `auto` for the first of the person's languages that there are words in. */
  language: Language | 'auto';
}

/** Letters of running text are narrower than the zero by which CSS measures a column. */
const ZEROS_PER_LETTER = 57 / 66;

const THEME_NAMES = THEMES.map(({ name }) => name);

/**
 * The table from which storage, panel, options page and tests are made, in the order in which the settings are offered.
 * A row here, its line in {@link Settings} and its words (`setting_…`) in the catalogue are all that a setting needs.
 */
export const SETTINGS: { readonly [Name in keyof Settings]: SettingRow<Settings[Name]> } = {
  theme: choice({ group: 'colours', default: 'auto', options: THEME_NAMES, words: 'theme', look: 'swatches' }),
  dayTheme: { kind: 'kept', default: 'auto', accepts: (value): value is Theme => THEME_NAMES.includes(value as Theme) },
  ownPaper: colour({ group: 'colours', default: '#faf6ec', token: '--own-paper', shownIf: isOwn }),
  ownInk: colour({ group: 'colours', default: '#26231e', token: '--own-ink', shownIf: isOwn }),
  ownLink: colour({ group: 'colours', default: '#1f5a8c', token: '--own-link', shownIf: isOwn }),
  textOnly: toggle({ group: 'colours', default: false }),
  dimPhotographs: toggle({ group: 'colours', default: false }),
  font: choice({
    group: 'text',
    default: 'serif',
    options: FONTS.map(({ name }) => name),
    words: 'font',
    look: 'list',
    tokens: (font) => ({ '--reading-font': fontRow(font).stack }),
  }),
  textSize: range({
    group: 'text',
    default: 20,
    min: SMALLEST,
    max: LARGEST,
    stops: TEXT_SIZES,
    words: 'pixels',
    tokens: (size) => ({ '--text-size': `${size}px` }),
  }),
  lineHeight: range({
    group: 'text',
    default: 1.55,
    min: 1.2,
    max: 2.4,
    step: 0.05,
    words: 'times',
    tokens: (height) => ({ '--line-height': String(height) }),
  }),
  columnWidth: range({
    group: 'text',
    default: 66,
    min: 45,
    max: 90,
    step: 1,
    words: 'letters',
    tokens: (letters) => ({ '--measure': `${round(letters * ZEROS_PER_LETTER)}ch` }),
  }),
  letterSpacing: range({
    group: 'text',
    default: 0,
    min: 0,
    max: 0.2,
    step: 0.01,
    words: 'hundredths',
    tokens: (space) => ({ '--letter-spacing': space === 0 ? 'normal' : `${space}em` }),
  }),
  wordSpacing: range({
    group: 'text',
    default: 0,
    min: 0,
    max: 0.6,
    step: 0.02,
    words: 'hundredths',
    tokens: (space) => ({ '--word-spacing': `${space}em` }),
  }),
  alignment: choice({
    group: 'text',
    default: 'start',
    options: ['start', 'justify'],
    words: 'alignment',
    look: 'buttons',
    tokens: (alignment) => ({ '--alignment': alignment }),
  }),
  hyphenation: toggle({
    group: 'text',
    default: false,
    tokens: (on) => ({ '--hyphens': on ? 'auto' : 'manual' }),
  }),
  voiceSpeed: range({ group: 'speed', default: 1, min: 0.5, max: 3, stops: VOICE_SPEEDS, words: 'timesSpeed' }),
  voices: { kind: 'kept', default: {}, accepts: areNames },
  scrollSpeed: range({
    group: 'speed',
    default: 220,
    min: 20,
    max: 1200,
    stops: SCROLL_SPEEDS,
    words: 'wordsPerMinute',
  }),
  markColour: {
    kind: 'kept',
    default: 'yellow',
    accepts: (value): value is MarkColour => MARK_COLOURS.includes(value as MarkColour),
  },
  copyFormat: { kind: 'kept', default: FIRST_FORMAT, accepts: isFormatAmong(LINK_FORMAT_IDS) },
  quoteFormat: { kind: 'kept', default: FIRST_QUOTE_FORMAT, accepts: isFormatAmong(QUOTE_FORMAT_IDS) },
  citeAs: { kind: 'kept', default: 'apa', accepts: isFormatAmong(LINK_FORMAT_IDS) },
  language: choice({
    group: 'interface',
    default: 'auto',
    options: ['auto', ...LANGUAGES],
    words: 'language',
    look: 'list',
  }),
};

export type SettingName = keyof Settings;

/** The names in the table's order. */
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

export const DEFAULT_SETTINGS: Readonly<Settings> = acceptSettings({});

/** Makes whole settings of whatever was stored: each good value as it is, each other one the default. */
export function acceptSettings(stored: { readonly [Name in SettingName]?: unknown }): Settings {
  const accepted = acceptChanges(stored).good;
  return Object.fromEntries(
    SETTING_NAMES.map((name) => [name, accepted[name] ?? SETTINGS[name].default]),
  ) as unknown as Settings;
}

/** The good ones among given values, and the names of those that are unknown or turned down. */
export function acceptChanges(given: Readonly<Record<string, unknown>>): {
  good: Partial<Settings>;
  refused: string[];
} {
  const names = Object.keys(given).filter((name) => given[name] !== undefined);
  const isGood = (name: string) => Object.hasOwn(SETTINGS, name) && SETTINGS[name as SettingName].accepts(given[name]);
  return {
    good: Object.fromEntries(names.filter(isGood).map((name) => [name, given[name]])),
    refused: names.filter((name) => !isGood(name)),
  };
}

/** True while the person's own colours are worn: then they are there to be chosen. */
function isOwn(settings: Settings): boolean {
  return settings.theme === 'custom';
}

function areNames(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((name) => typeof name === 'string');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
