import { LEXICONS } from '../lexicon/index';

/** Where one language's pages use different names or calendars, the locales that have them; none where the lexicon has all forms. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-DZ'],
  pt: ['pt-BR'],
  en: [],
  az: [],
  hy: [],
  ka: [],
  zh: [],
  ja: [],
};

/** What a month's name in a language stands for. */
export interface MonthWord {
  /** 1 to 12. */
  month: number;
  /** True for a month of the Iranian calendar, whose years begin in March. */
  persian: boolean;
}

const tables = new Map<string, ReadonlyMap<string, MonthWord>>();

/**
 * The names of months in a language, in every form that the browser and the lexicon know, folded as {@link foldMonth}
 * does. Made when first asked for.
 *
 * @param language primary subtag
 */
export function monthWords(language: string): ReadonlyMap<string, MonthWord> {
  const made = tables.get(language);
  if (made) return made;
  const table = makeTable(language);
  tables.set(language, table);
  return table;
}

/** The script of languages that are not written in Latin letters; months are made for the scripts that a text shows. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  hy: /\p{Script=Armenian}/u,
  ka: /\p{Script=Georgian}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};
const LATIN = /\p{Script=Latin}/u;

/** The lexicon's languages that the text may be in by its letters, for a page that writes its dates in another one than its text. */
export function monthLanguages(text: string): string[] {
  return LEXICONS.map(({ language }) => language).filter((language) => (SCRIPTS[language] ?? LATIN).test(text));
}

/** True for the name of a month in any of the lexicon's languages. */
export function isMonth(word: string): boolean {
  const folded = foldMonth(word);
  return monthWords('en').has(folded) || monthLanguages(word).some((language) => monthWords(language).has(folded));
}

/** A word without case, full stop, lengthening marks and combining points. */
export function foldMonth(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\u0307|\u0654|[.\u0640\u200c]/g, '')
    .replace(/ۀ/g, 'ه');
}

function makeTable(language: string): ReadonlyMap<string, MonthWord> {
  const table = new Map<string, MonthWord>();
  LEXICONS.find((lexicon) => lexicon.language === language)?.months?.forEach((names, index) => {
    for (const name of names) table.set(foldMonth(name), { month: index + 1, persian: false });
  });
  for (const locale of LOCALES[language] ?? [language]) addFromIntl(table, locale, 'gregory');
  if (language === 'fa') addFromIntl(table, 'fa', 'persian');
  return table;
}

/** Beside a day many languages write the month in another case than alone, so both are asked for. */
function addFromIntl(table: Map<string, MonthWord>, locale: string, calendar: string): void {
  if (!Intl.DateTimeFormat.supportedLocalesOf(locale).length) return;
  const tag = `${locale}-u-ca-${calendar}-nu-latn`;
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long', day: 'numeric' },
    { month: 'long' },
    { month: 'short', day: 'numeric' },
  ];
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      // The middle of each month of the year in that calendar; the Iranian one begins near 21 March.
      const date = Date.UTC(2022, calendar === 'persian' ? index + 3 : index, calendar === 'persian' ? 5 : 15);
      const name = format.formatToParts(date).find(({ type }) => type === 'month')?.value;
      if (name && /\p{L}{2}/u.test(name)) {
        const folded = foldMonth(name);
        if (!table.has(folded)) table.set(folded, { month: index + 1, persian: calendar === 'persian' });
      }
    }
  }
}
