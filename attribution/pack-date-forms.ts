/** How a language writes a date: the months' names as they stand beside a day, and the whole with holes. */
export interface DateForm {
  /** Regions whose outlets write it in the same way; a tag without one does, too. */
  regions: readonly string[];
  /** January to December. */
  months: readonly string[];
  /** `{d}. {m} {y}` */
  day: string;
  /** The same with the time in it: `{t}` for 14:05, or `{h}` and `{p}` for 2:05 and PM. */
  moment: string;
}

/** The locale that stands for a language, where it is another than the language by itself. */
const LOCALES: Readonly<Record<string, string>> = {
  // Day before month and a clock of 24 hours, as most of the world writes English; only an outlet of the States is asked for theirs.
  en: 'en-GB',
};

/** Where the tables join date and time in a way that no outlet does (`2023/14:05`). */
const PATTERNS: Readonly<Record<string, Pick<DateForm, 'day' | 'moment'>>> = {
  az: { day: '{d} {m} {y}', moment: '{d} {m} {y}, {t}' },
  hy: { day: '{d} {m} {y}', moment: '{d} {m} {y}, {t}' },
  ka: { day: '{d} {m} {y}', moment: '{d} {m} {y}, {t}' },
};

/**
 * The forms of those languages, as the tables of the machine that builds have them. Left out are languages that write years of
 * another calendar or digits of their own.
 */
export function packDateForms(languages: readonly string[]): Readonly<Record<string, DateForm>> {
  const forms = languages.map((language) => [language, formOf(language, LOCALES[language] ?? language)] as const);
  return Object.fromEntries(forms.filter(([, form]) => form !== undefined)) as Record<string, DateForm>;
}

function formOf(language: string, locale: string): DateForm | undefined {
  const day = withHoles(locale, 3, false);
  const moment = withHoles(locale, 3, true);
  const months = Array.from({ length: 12 }, (_, month) => withHoles(locale, month, false)?.month);
  if (!day || !moment || !months.every((name) => name !== undefined)) return undefined;
  const { region } = new Intl.Locale(locale).maximize();
  return { regions: region ? [region] : [], months, day: day.text, moment: moment.text, ...PATTERNS[language] };
}

const HOLES: Readonly<Record<string, string>> = {
  day: '{d}',
  month: '{m}',
  year: '{y}',
  hour: '{h}',
  minute: '{n}',
  dayPeriod: '{p}',
};

/** 24 April 2023, 14:05, or another month, with its parts taken out. Undefined where the numbers come back as others. */
function withHoles(locale: string, month: number, hasTime: boolean): { text: string; month?: string } | undefined {
  const parts = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    ...(hasTime && { timeStyle: 'short' }),
    ...(hasTime && locale !== 'en-US' && { hourCycle: 'h23' }),
  }).formatToParts(Date.UTC(2023, month, 24, 14, 5));
  const found = (kind: string) => parts.find(({ type }) => type === kind)?.value;
  if (found('year') !== '2023' || found('day') !== '24') return undefined;
  const text = parts.map(({ type, value }) => HOLES[type] ?? value).join('');
  const clock = text.includes('{p}') ? '{h}' : '{t}';
  return { text: text.replace(/\{h\}.\{n\}/u, clock), month: found('month') };
}
