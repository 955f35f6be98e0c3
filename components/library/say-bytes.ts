import { sayNumber } from '../../words';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the interface's language, by the unit in which it is no long number. */
export function sayBytes(bytes: number): string {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** power;
  return sayNumber(value, {
    style: 'unit',
    unit: UNITS[power - 1],
    maximumFractionDigits: value < 10 && power > 1 ? 1 : 0,
  });
}
