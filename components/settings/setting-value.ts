import type { RangeRow } from '../../settings/rows';
import { say } from '../../words';

/** The value of a slider in words, short: `20 px`, `66 letters`, `5%`. */
export function sayValue({ words }: Pick<RangeRow, 'words'>, value: number): string {
  const format = new Intl.NumberFormat(say('language'), words === 'hundredths' ? { style: 'percent' } : {});
  return say(`value_${words}`, format.format(value));
}
