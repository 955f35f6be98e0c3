import type { RangeRow } from '../../settings/rows';
import { say, sayNumber } from '../../words';

/** The value of a slider in words, short: `20 px`, `66 letters`, `5%`. */
export function sayValue({ words }: Pick<RangeRow, 'words'>, value: number): string {
  return say(`value_${words}`, sayNumber(value, words === 'hundredths' ? { style: 'percent' } : {}));
}
