import type { CslDate } from './csl';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** As the MLA Handbook shortens them: those of five letters and more. */
const SHORT_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** `2023`, `4`, `24`, each undefined if it is unknown. */
export function partsOf(date: CslDate | undefined): [year?: number, month?: number, day?: number] {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  return [year, month, day];
}

/** `2023, April 24`: APA. */
export function yearFirst(date: CslDate): string {
  const [year, month, day] = partsOf(date);
  const rest = [month && MONTHS[month - 1], day].filter(Boolean).join(' ');
  return [year, rest].filter(Boolean).join(', ');
}

/** `April 24, 2023`: Chicago. */
export function monthFirst(date: CslDate): string {
  const [year, month, day] = partsOf(date);
  if (!month) return String(year);
  return day ? `${MONTHS[month - 1]} ${day}, ${year}` : `${MONTHS[month - 1]} ${year}`;
}

/** `24 Apr. 2023`: MLA. */
export function dayFirst(date: CslDate): string {
  const [year, month, day] = partsOf(date);
  return [day, month && SHORT_MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** `2023-04-24`, as much of it as is known. */
export function isoOf(date: CslDate): string {
  return date['date-parts'][0].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
