import type { ChoiceRow, ColourRow, KeptRow, RangeRow, ToggleRow } from '../../settings/rows';
import { SETTINGS, type SettingName, type Settings } from '../../settings/settings';
import { say, type WordKey } from '../../words';
import { ColourControl } from './colour-control';
import { ListControl } from './list-control';
import { RadioControl } from './radio-control';
import { RangeControl } from './range-control';
import { ToggleControl } from './toggle-control';

interface SettingControlProps {
  name: SettingName;
  settings: Settings;
  onSetting: (changes: Partial<Settings>) => void;
}

type AnyRow = RangeRow | ChoiceRow<string> | ToggleRow | ColourRow | KeptRow<unknown>;

/** The control that a row of the table asks for. */
export function SettingControl({ name, settings, onSetting }: SettingControlProps) {
  const row = SETTINGS[name] as unknown as AnyRow;
  const value = settings[name];
  const onValue = (wished: unknown) => onSetting({ [name]: wished });
  switch (row.kind) {
    case 'range':
      return <RangeControl {...{ name, row, onValue }} value={value as number} />;
    case 'choice': {
      const Choice = row.look === 'list' ? ListControl : RadioControl;
      return <Choice {...{ name, row, onValue }} value={value as string} />;
    }
    case 'toggle':
      return <ToggleControl words={say(`setting_${name}` as WordKey)} on={value as boolean} onToggle={onValue} />;
    case 'colour':
      return <ColourControl {...{ name, onValue }} value={value as string} />;
    case 'kept':
      return null;
  }
}
