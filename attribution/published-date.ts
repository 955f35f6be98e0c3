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
  const [, year, month, day, hour, minute, offset] = FORM.exec(iso) ?? [];
  if (!year) return undefined;
  const clock = new Date(`${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}Z`);
  if (Number.isNaN(clock.getTime())) return undefined;
  // The outlet's clock is taken for UTC and shown as UTC, so that nothing is converted on the way.
  const format = formatIn(language, { dateStyle: 'long', timeZone: 'UTC', ...(hour && { timeStyle: 'short' }) });
  return offset ? `${format.format(clock)} ${nameOffset(offset)}` : format.format(clock);
}

function formatIn(language: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat([neutral(language), NEUTRAL_ENGLISH], options);
  } catch {
    return new Intl.DateTimeFormat(NEUTRAL_ENGLISH, options);
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
