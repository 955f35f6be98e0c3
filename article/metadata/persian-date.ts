/** A day of the Iranian calendar as one of ours, or undefined if there is none such. Uses the browser's own tables. */
export function fromPersian(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | undefined {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const about = Date.UTC(year + 621, 2, 21) + ((month - 1) * 30.5 + day - 1) * DAY;
  for (const step of [0, 1, -1, 2, -2, 3, -3, 4, -4]) {
    const date = new Date(about + step * DAY);
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (parts.get('month') === month && parts.get('day') === day && parts.get('year') === year) {
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
  }
  return undefined;
}

const DAY = 24 * 60 * 60 * 1000;
