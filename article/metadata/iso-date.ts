/**
 * Dates as machines write them: ISO 8601 with all its liberties (`2023-04-24`, `20230424`, `2023-04-24 12:14:09.5 +0400`),
 * mail headers (`Mon, 24 Apr 2023 12:14:09 GMT`) and seconds since 1970.
 *
 * @returns the form of `Article.publishedTime`: seconds dropped, an offset only where the text states one. A time of
 *   exactly midnight means that only the day is known. Undefined for what is no date, or no date a page can have.
 */
export function readIsoDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return isoTime(iso[1]!, iso[2]!, iso[3]!, iso[4], iso[5], iso[6], iso[7]);
  const mail = MAIL.exec(trimmed);
  if (mail) {
    const month = MAIL_MONTHS.indexOf(mail[2]!.toLowerCase()) / 3 + 1;
    return isoTime(mail[3]!, month, mail[1]!, mail[4], mail[5], mail[6], mail[7]);
  }
  if (/^1\d{9}(?:\d{3})?$/.test(trimmed)) return readIsoDate(new Date(Number(trimmed.padEnd(13, '0'))).toISOString());
  return undefined;
}

const ISO =
  /^(\d{4})[-/]?(\d{1,2})[-/]?(\d{1,2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?|T?\s*$)/i;
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const MAIL_MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

const FIRST_YEAR = 1800;

/** Puts the parts together; undefined if they are no day of the calendar. Only `hours` with `minutes` make a time. */
export function isoTime(
  year: string | number,
  month: string | number,
  day: string | number,
  hours?: string | number,
  minutes?: string | number,
  seconds?: string,
  zone?: string,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < FIRST_YEAR || y > new Date().getUTCFullYear() + 1 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d)
    return undefined;
  const written = date.toISOString().slice(0, 10);
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return written;
  if (Number(hours) === 0 && Number(minutes) === 0 && Number(seconds ?? 0) === 0) return written;
  return `${written}T${two(hours)}:${two(minutes)}${zone ? offsetOf(zone) : ''}`;
}

function two(number: string | number): string {
  return String(number).padStart(2, '0');
}

function offsetOf(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign ? `${sign}${hours}:${minutes ?? '00'}` : 'Z';
}
