import { LEXICONS } from '../lexicon/index';

/** Where one language's pages use different names or calendars, the locales that have them. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-DZ'],
  pt: ['pt-BR'],
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

/** All languages of the lexicon, for a page that writes its dates in another language than its text. */
export function monthLanguages(): string[] {
  return LEXICONS.map(({ language }) => language);
}

/** True for the name of a month in any of the lexicon's languages. */
export function isMonth(word: string): boolean {
  const folded = foldMonth(word);
  return monthWords('en').has(folded) || monthLanguages().some((language) => monthWords(language).has(folded));
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
