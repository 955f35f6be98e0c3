import { foldMonth } from '../lexicon/fold-month';
import { ALPHABETIC, LETTERS } from '../page/letters';
import { isoTime } from './iso-date';
import { type MonthWord, monthLanguages, monthNamed } from './month-words';
import { fromPersian } from './persian-date';

/** A date in a line of text. */
export interface WrittenDate {
  /** In the form of `Article.publishedTime`. */
  iso: string;
  start: number;
  end: number;
}

/**
 * The dates in a line, in order, as people write them: with the month in words of any of the lexicon's languages, in
 * figures, or in Chinese and Japanese; Arabic and Persian digits; Iranian years. A date without a year is none.
 *
 * @param language of the page (BCP 47); it decides which of two figures is the day
 */
export function readDates(line: string, language: string | undefined): WrittenDate[] {
  const text = withLatinDigits(line);
  if (!MAY_BE_DATE.test(text)) return [];
  const days = [...inFigures(text, language), ...inWords(text, language)].sort((a, b) => a.start - b.start);
  const dates: WrittenDate[] = [];
  for (const [index, day] of days.entries()) {
    if (day.start < (dates.at(-1)?.end ?? 0)) continue;
    const from = dates.at(-1)?.end ?? 0;
    const clock = clockNear(text, day, from, days[index + 1]?.start ?? text.length);
    const iso = isoTime(day.year, day.month, day.day, clock?.hours, clock?.minutes, '', clock?.zone);
    if (iso)
      dates.push({
        iso,
        start: Math.min(day.start, clock?.start ?? day.start),
        end: Math.max(day.end, clock?.end ?? day.end),
      });
  }
  return dates;
}

interface Day {
  year: number;
  month: number;
  day: number;
  start: number;
  end: number;
}

/** A year in full, or one of two figures after a stroke, a full stop or an era. */
const MAY_BE_DATE = /\d{4}|[-/.]\s?\d\d|令和/;

/** Arabic, Persian and full-width digits as ASCII; every character keeps its place. */
function withLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String((digit.charCodeAt(0) & 0xff) % 16));
}

const YEAR_FIRST = /(?<!\d)(\d{4})([-/.]|年\s?)(\d{1,2})(?:\2|月\s?)(\d{1,2})日?(?!\d)/g;
const ERA = /令和(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/g;
const YEAR_LAST = /(?<!\d|[.:/])(\d{1,2})([-/.]|\.\s)(\d{1,2})\2(\d{4}|\d{2})(?![\d:]|\.\d)/g;

function inFigures(text: string, language: string | undefined): Day[] {
  const days: Day[] = [];
  for (const match of text.matchAll(YEAR_FIRST)) add(days, match, Number(match[1]), Number(match[3]), Number(match[4]));
  for (const match of text.matchAll(ERA))
    add(days, match, 2018 + (match[1] === '元' ? 1 : Number(match[1])), Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(YEAR_LAST)) {
    const [one, other] = [Number(match[1]), Number(match[3])];
    const year = Number(match[4]) + (match[4]!.length === 2 ? 2000 : 0);
    const monthFirst = other > 12 || (one <= 12 && match[2] === '/' && writesMonthFirst(language));
    if (monthFirst) add(days, match, year, one, other);
    else add(days, match, year, other, one);
  }
  return days;
}

/** Only the English of the United States does, and most pages in bare `en` with strokes are American. */
function writesMonthFirst(language: string | undefined): boolean {
  return !language || /^en(?:-us)?$/i.test(language);
}

function add(days: Day[], match: RegExpMatchArray, year: number, month: number, day: number): void {
  const place = { start: match.index!, end: match.index! + match[0].length };
  if (year > 1300 && year < 1500) {
    const ours = fromPersian(year, month, day);
    if (ours) days.push({ ...ours, ...place });
  } else days.push({ year, month, day, ...place });
}

/** Furthest that day and year stand from the month's name: "2023 წლის 7 დეკემბერი", "24 de abril de 2023". */
const REACH = 12;

/** A day beside a word that may be a month: only then other languages' months are worth their making. */
const DAY_BY_WORD = new RegExp(
  `(?<![\\d:.,])\\d{1,2}(?:\\.|-[${LETTERS}]+)?\\s(?:de\\s)?[${LETTERS}]{3,}|[${LETTERS}]{3,}\\.?\\s\\d{1,2}(?![\\d:])`,
);

const MONTH_WORD = new RegExp(`(?!\\d)[${LETTERS}][${LETTERS}\\u200c]*`, 'g');

function inWords(text: string, language: string | undefined): Day[] {
  const words = [...text.matchAll(MONTH_WORD)];
  if (!/(?<!\d)\d{4}(?!\d)/.test(text) || words.length > 60) return [];
  const own = primary(language);
  const days = daysByMonths(text, words, new Set([own, 'en']));
  if (days.length || !DAY_BY_WORD.test(text)) return days;
  return daysByMonths(text, words, new Set(monthLanguages(text)));
}

const DAY_BEFORE = new RegExp(
  `(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th|er|[ºª.]|-[${ALPHABETIC}]+)?[\\s,]{0,2}(?:(?:de|of|d['’])\\s?)?$`,
  'i',
);
const DAY_AFTER = /^[.,]?\s{0,2}(\d{1,2})(?:st|nd|rd|th|-[^\s\d]{1,4})?(?![\d:])/;

function daysByMonths(text: string, words: readonly RegExpMatchArray[], languages: ReadonlySet<string>): Day[] {
  const days: Day[] = [];
  for (const word of words) {
    const month = lookUp(word[0], languages);
    if (!month) continue;
    const before = text.slice(Math.max(0, word.index! - REACH - 4), word.index!);
    const from = word.index! + word[0].length;
    const after = text.slice(from, from + REACH + 6);
    const dayBefore = DAY_BEFORE.exec(before);
    const dayAfter = DAY_AFTER.exec(after);
    const day = dayBefore ?? dayAfter;
    if (!day) continue;
    const yearAfter = /^\D{0,12}?(?:\d{1,2}\D{1,5})??(\d{4})(?!\d)/.exec(
      dayBefore ? after : after.slice(dayAfter![0].length),
    );
    const yearBefore = /(\d{4})\D{1,10}(?:\d{1,2}\D{0,4})?$/.exec(before);
    const year = yearAfter ?? yearBefore;
    if (!year) continue;
    const start = word.index! - (yearAfter ? (dayBefore?.[0].length ?? 0) : before.length - yearBefore!.index);
    const end = from + (dayBefore ? 0 : dayAfter![0].length) + (yearAfter?.[0].length ?? 0);
    const at = { index: start, 0: text.slice(start, end) } as unknown as RegExpMatchArray;
    if (month.persian !== Number(year[1]) < 1500) continue;
    add(days, at, Number(year[1]), month.month, Number(day[1]));
  }
  return days;
}

function lookUp(word: string, languages: ReadonlySet<string>): MonthWord | undefined {
  const folded = foldMonth(word);
  for (const language of languages) {
    // Hebrew writes "in April" as one word.
    const month =
      monthNamed(folded, language) ?? (folded.startsWith('ב') ? monthNamed(folded.slice(1), language) : undefined);
    if (month) return month;
  }
  return undefined;
}

function primary(language: string | undefined): string {
  return language?.split('-', 1)[0]?.toLowerCase() || 'en';
}

interface Clock {
  hours: number;
  minutes: number;
  zone?: string;
  start: number;
  end: number;
}

const CLOCK_AFTER =
  /^[^\d\n]{0,24}?(?<![\d.])(\d{1,2})(?:[:：h]|時|\.(?=\d{2}(?:\s*(?:uhr|hrs))?(?![\d.])))\s?(\d{2})(?::\d{2})?(?!\d)\s?([ap])?\.?(?:m\b)?\.?/i;
const CLOCK_BEFORE = new RegExp(
  `(?<![\\d.:])(\\d{1,2}):(\\d{2})(?::\\d{2})?\\s?([ap])?\\.?(?:m\\b)?\\.?[^${LETTERS}]{0,4}$`,
  'i',
);
const ZONE = /^[\s(]{0,2}(?:(?:utc|gmt)\s?([+−-]\s?\d{1,2})?(?::?(\d{2}))?|(z)\b)/i;

/** The time of day that stands with the date: after it, or right before it. */
function clockNear(text: string, day: Day, from: number, to: number): Clock | undefined {
  const after = CLOCK_AFTER.exec(text.slice(day.end, to));
  if (after) {
    const end = day.end + after[0].length;
    return clock(after, zoneAt(text.slice(end, end + 14)), day.end, end);
  }
  const before = CLOCK_BEFORE.exec(text.slice(from, day.start));
  return before ? clock(before, undefined, from + before.index, day.start) : undefined;
}

function clock(match: RegExpExecArray, zone: string | undefined, start: number, end: number): Clock | undefined {
  let hours = Number(match[1]);
  const half = match[3]?.toLowerCase();
  if (half && hours <= 12) hours = (hours % 12) + (half === 'p' ? 12 : 0);
  return hours > 23 || Number(match[2]) > 59 ? undefined : { hours, minutes: Number(match[2]), zone, start, end };
}

function zoneAt(text: string): string | undefined {
  const match = ZONE.exec(text);
  if (!match) return undefined;
  const [, hours, minutes] = match;
  if (!hours) return 'Z';
  const sign = /[-−]/.test(hours) ? '-' : '+';
  return `${sign}${hours.replace(/\D/g, '').padStart(2, '0')}:${minutes ?? '00'}`;
}
