import type { RangeRow } from '../../settings/rows';
import type { SettingName } from '../../settings/settings';
import { say } from '../../words';
import { sayValue } from './setting-value';

interface RangeControlProps {
  name: SettingName;
  row: RangeRow;
  value: number;
  onValue: (value: number) => void;
}

/** A slider over the values on offer, with the value of now beside its name. */
export function RangeControl({ name, row, value, onValue }: RangeControlProps) {
  const now = sayValue(row, value);
  return (
    <label class="setting range">
      <span class="setting-name">{say(`setting_${name}` as 'setting_textSize')}</span>
      <output class="setting-value" aria-hidden="true">
        {now}
      </output>
      <input
        type="range"
        min={0}
        max={row.stops.length - 1}
        value={nearest(row.stops, value)}
        aria-label={say(`setting_${name}` as 'setting_textSize')}
        aria-valuetext={now}
        onInput={({ currentTarget }) => onValue(row.stops[currentTarget.valueAsNumber]!)}
      />
    </label>
  );
}

/** A wish from an older version may lie between two stops. */
function nearest(stops: readonly number[], value: number): number {
  const distances = stops.map((stop) => Math.abs(stop - value));
  return distances.indexOf(Math.min(...distances));
}
