const NUMBER = /^\d{9,16}(?:\.\d+)?$/;
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * A time as services write it: seconds, milliseconds or microseconds since 1970, or `2022-11-06 04:33:50.12+00:00` with or
 * without its parts. Without an offset it is taken for UTC, so that every device reads the same.
 *
 * @returns UTC, ISO 8601 with milliseconds; undefined for what is no time, or none at which articles were kept
 */
export function readTime(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const time = NUMBER.test(text) ? sinceEpoch(text) : written(text);
  if (!time || Number.isNaN(time.getTime())) return undefined;
  const year = time.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? time.toISOString() : undefined;
}

/** The earlier of two times; either may be absent. */
export function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}

function sinceEpoch(text: string): Date {
  const digits = text.split('.', 1)[0]!.length;
  return new Date(Number(text) * (digits <= 10 ? 1000 : digits <= 13 ? 1 : 0.001));
}

function written(text: string): Date | undefined {
  const [, day, time = '00:00', fraction = '', zone = 'Z'] = WRITTEN.exec(text) ?? [];
  if (!day) return undefined;
  const seconds = time.length === 5 ? `${time}:00` : time;
  return new Date(`${day}T${seconds}${fraction.slice(0, 4)}${/^UTC$/i.test(zone) ? 'Z' : zone.toUpperCase()}`);
}
