import { foldMonth } from './fold-month.ts';
import type { Lexicon } from './lexicon.ts';

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

/**
 * The names of months in each language, in every form that `Intl` and the lexicon know, folded as {@link foldMonth} does: a JSON
 * text that maps each to its number, 1 to 12, or to -1 to -12 for a month of the Iranian calendar, whose years begin in March.
 */
export function packMonths(lexicons: readonly Lexicon[]): Readonly<Record<string, string>> {
  return Object.fromEntries(lexicons.map((lexicon) => [lexicon.language, JSON.stringify(monthsOf(lexicon))]));
}

function monthsOf({ language, months }: Lexicon): Record<string, number> {
  const table: Record<string, number> = {};
  months?.forEach((names, index) => {
    for (const name of names) table[foldMonth(name)] = index + 1;
  });
  for (const locale of LOCALES[language] ?? [language]) addFromIntl(table, locale, 'gregory');
  if (language === 'fa') addFromIntl(table, 'fa', 'persian');
  return table;
}

/** Beside a day many languages write the month in another case than alone, so both are asked for. */
function addFromIntl(table: Record<string, number>, locale: string, calendar: 'gregory' | 'persian'): void {
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
      if (name && /\p{L}{2}/u.test(name)) table[foldMonth(name)] ??= calendar === 'persian' ? -index - 1 : index + 1;
    }
  }
}
