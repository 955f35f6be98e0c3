import type { ChoiceRow } from '../../settings/rows';
import type { SettingName } from '../../settings/settings';
import { say, type WordKey } from '../../words';
import { sayOption } from './say-option';

export interface ChoiceControlProps {
  name: SettingName;
  row: ChoiceRow<string>;
  value: string;
  onValue: (value: string) => void;
}

/** A choice among several, as the browser's own list. */
export function ListControl({ name, row, value, onValue }: ChoiceControlProps) {
  return (
    <label class="setting list">
      <span class="setting-name">{say(`setting_${name}` as WordKey)}</span>
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {row.options.map((option) => (
          <option key={option} value={option} selected={option === value}>
            {sayOption(row, option)}
          </option>
        ))}
      </select>
    </label>
  );
}
