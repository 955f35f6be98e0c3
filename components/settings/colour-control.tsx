import type { SettingName } from '../../settings/settings';
import { say, type WordKey } from '../../words';

interface ColourControlProps {
  name: SettingName;
  value: string;
  onValue: (value: string) => void;
}

/** One of the person's own colours, chosen in the browser's own window. */
export function ColourControl({ name, value, onValue }: ColourControlProps) {
  return (
    <label class="setting colour">
      <span class="setting-name">{say(`setting_${name}` as WordKey)}</span>
      <code class="setting-value">{value}</code>
      <input type="color" value={value} onInput={({ currentTarget }) => onValue(currentTarget.value)} />
    </label>
  );
}
