const FIRST = 2_000;
const LONGEST = 5 * 60_000;

/**
 * How long to wait before it is tried again, in milliseconds: twice as long each time, up to five minutes, and by lot up to half
 * less, so that not all devices come at the same moment.
 *
 * @param failures in a row, from 1
 */
export function backOff(failures: number, lot = Math.random()): number {
  return Math.min(LONGEST, FIRST * 2 ** (failures - 1)) * (1 - lot / 2);
}
