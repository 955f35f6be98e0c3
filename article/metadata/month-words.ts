import { foldMonth } from '../lexicon/fold-month';
import { MONTHS } from '../lexicon/packed';

/** What a month's name in a language stands for. */
export interface MonthWord {
  /** 1 to 12. */
  month: number;
  /** True for a month of the Iranian calendar, whose years begin in March. */
  persian: boolean;
}

const tables = new Map<string, Readonly<Record<string, number>>>();

/**
 * The month that a word names in one language, in any of its forms.
 *
 * @param language primary subtag
 * @param folded as {@link foldMonth} gives it
 */
export function monthNamed(folded: string, language: string): MonthWord | undefined {
  let table = tables.get(language);
  if (!table) {
    table = JSON.parse(MONTHS[language] ?? '{}') as Record<string, number>;
    tables.set(language, table);
  }
  if (!Object.hasOwn(table, folded)) return undefined;
  const month = table[folded]!;
  return { month: Math.abs(month), persian: month < 0 };
}

/** The ranges of the scripts that are not Latin, and the languages written in them. */
const SCRIPTS: readonly { letters: RegExp; languages: readonly string[] }[] = [
  { letters: /[\u0400-\u052f]/, languages: ['ru', 'uk'] },
  { letters: /[\u0531-\u0588]/, languages: ['hy'] },
  { letters: /[\u0590-\u05ff]/, languages: ['he'] },
  { letters: /[\u0600-\u06ff]/, languages: ['ar', 'fa'] },
  { letters: /[\u10a0-\u10ff]/, languages: ['ka'] },
];
const LATIN = /[A-Za-z\xc0-\u024f]/;
const OTHERS = SCRIPTS.flatMap(({ languages }) => languages);
const LATIN_LANGUAGES = Object.keys(MONTHS).filter((language) => !OTHERS.includes(language));

/** The lexicon's languages that the text may be in by its letters, for a page that writes its dates in another one than its text. */
export function monthLanguages(text: string): string[] {
  const others = SCRIPTS.filter(({ letters }) => letters.test(text)).flatMap(({ languages }) => languages);
  return LATIN.test(text) ? [...LATIN_LANGUAGES, ...others] : others;
}

/** True for the name of a month in any of the lexicon's languages. */
export function isMonth(word: string): boolean {
  const folded = foldMonth(word);
  return ['en', ...monthLanguages(word)].some((language) => monthNamed(folded, language) !== undefined);
}
