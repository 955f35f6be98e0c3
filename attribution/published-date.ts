import { DATE_FORMS } from './date-forms';
import type { DateForm } from './pack-date-forms';

const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The date as the outlet gave it, in words of the article's language: as much as is known and not a bit more. A time
 * is the clock of the outlet and is never moved to another zone; its offset is named if, and only if, it was stated.
 * Undefined for what is no date.
 *
 * @param iso - `2023-04-24`, `2023-04-24T12:14` or `2023-04-24T12:14+04:00`, as in {@link Article.publishedTime}.
 * @param language - BCP 47 tag; an unknown or malformed one gives English.
 */
export function formatPublished(iso: string, language?: string): string | undefined {
  const read = readIso(iso);
  return read && inWords(read, writeWithTable(read, language) ?? writeWithIntl(read, language));
}

/** The same as far as it needs no answer from `Intl`; undefined for the languages that do. */
export function formatPublishedAtOnce(iso: string, language?: string): string | undefined {
  const read = readIso(iso);
  const words = read && writeWithTable(read, language);
  return words && inWords(read, words);
}

interface ReadIso {
  /** The outlet's clock taken for UTC, so that nothing is converted on the way. */
  clock: Date;
  /** `14:05`; undefined if only the day is known. */
  time?: string;
  offset?: string;
}

function readIso(iso: string): ReadIso | undefined {
  const [, year, month, day, hour, minute, offset] = FORM.exec(iso) ?? [];
  if (!year) return undefined;
  const clock = new Date(`${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}Z`);
  // `new Date` rolls 31 February over into March.
  if (Number.isNaN(clock.getTime()) || clock.getUTCDate() !== Number(day)) return undefined;
  return { clock, time: hour && `${hour}:${minute}`, offset };
}

function inWords({ offset }: ReadIso, words: string): string {
  return offset ? `${words} ${nameOffset(offset)}` : words;
}

function writeWithTable({ clock, time }: ReadIso, language: string | undefined): string | undefined {
  const form = formFor(language);
  if (!form) return undefined;
  const [hour, minute] = [clock.getUTCHours(), clock.getUTCMinutes()];
  const parts: Record<string, string | undefined> = {
    d: String(clock.getUTCDate()),
    m: form.months[clock.getUTCMonth()],
    y: String(clock.getUTCFullYear()),
    t: time,
    h: `${hour % 12 || 12}:${String(minute).padStart(2, '0')}`,
    p: hour < 12 ? 'AM' : 'PM',
  };
  return (time ? form.moment : form.day).replace(/\{(\w)\}/g, (_, part: string) => parts[part] ?? '');
}

/** The form of that very tag, of a language without region, or of one whose region writes it as the language does. */
function formFor(tag = 'en'): DateForm | undefined {
  const [language = '', region = '', ...more] = tag.split('-');
  if (more.length > 0) return undefined;
  const general = formNamed(language.toLowerCase());
  if (!region) return general;
  const special = formNamed(`${language.toLowerCase()}-${region.toUpperCase()}`);
  return special ?? (general?.regions.includes(region.toUpperCase()) ? general : undefined);
}

function formNamed(name: string): DateForm | undefined {
  return Object.hasOwn(DATE_FORMS, name) ? DATE_FORMS[name] : undefined;
}

function writeWithIntl({ clock, time }: ReadIso, language: string | undefined): string {
  const hasTime = time !== undefined;
  const options: Intl.DateTimeFormatOptions = {
    dateStyle: 'long',
    timeZone: 'UTC',
    ...(hasTime && { timeStyle: 'short' }),
  };
  // Only English outlets are asked for their country's clock of twelve hours; Arabic ones print both.
  if (hasTime && !language?.toLowerCase().startsWith('en-')) options.hourCycle = 'h23';
  try {
    return new Intl.DateTimeFormat([neutral(language), NEUTRAL_ENGLISH], options).format(clock);
  } catch {
    return new Intl.DateTimeFormat(NEUTRAL_ENGLISH, options).format(clock);
  }
}

/** Day before month and a clock of 24 hours, as most of the world writes English. */
const NEUTRAL_ENGLISH = 'en-GB';

/** Bare `en` would be written the way of the United States, which only an outlet that says `en-US` asks for. */
function neutral(language: string | undefined): string {
  return !language || language.toLowerCase() === 'en' ? NEUTRAL_ENGLISH : language;
}

function nameOffset(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  if (!sign || (hours === '00' && minutes === '00')) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
