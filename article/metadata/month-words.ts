import { foldMonth } from '../lexicon/fold-month';
import { openedOnce } from '../lexicon/opened';
import { ENGLISH_WORDS } from '../lexicon/packed';
import { partHere } from '../parts';

/** What a month's name in a language stands for. */
export interface MonthWord {
  /** 1 to 12. */
  month: number;
  /** True for a month of the Iranian calendar, whose years begin in March. */
  persian: boolean;
}

type Table = Readonly<Record<string, number>>;

const NO_MONTHS = '{}';

/**
 * The month that a word names in one language, in any of its forms.
 *
 * @param language primary subtag
 * @param folded as {@link foldMonth} gives it
 */
export function monthNamed(folded: string, language: string): MonthWord | undefined {
  const table = openedOnce<Table>(monthsOf(language));
  if (!Object.hasOwn(table, folded)) return undefined;
  const month = table[folded]!;
  return { month: Math.abs(month), persian: month < 0 };
}

function monthsOf(language: string): string {
  if (language === 'en') return ENGLISH_WORDS.months;
  return partHere('languages')?.[language]?.months ?? partHere('otherScripts')?.months[language] ?? NO_MONTHS;
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

/** The lexicon's languages that the text may be in by its letters, for a page that writes its dates in another one than its text. */
export function monthLanguages(text: string): string[] {
  const others = SCRIPTS.filter(({ letters }) => letters.test(text)).flatMap(({ languages }) => languages);
  return LATIN.test(text) ? ['en', ...Object.keys(partHere('languages') ?? {}), ...others] : others;
}

/** True for the name of a month in any of the lexicon's languages. */
export function isMonth(word: string): boolean {
  const folded = foldMonth(word);
  return ['en', ...monthLanguages(word)].some((language) => monthNamed(folded, language) !== undefined);
}
