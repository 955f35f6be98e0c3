import type { Group } from '../../settings/rows';
import { SETTING_NAMES, SETTINGS, type SettingName, type Settings } from '../../settings/settings';
import { say } from '../../words';
import { OwnContrast } from './own-contrast';
import { SettingControl } from './setting-control';

const GROUPS: readonly Group[] = ['colours', 'text'];

export interface SettingFieldsProps {
  settings: Settings;
  onSetting: (changes: Partial<Settings>) => void;
}

/** Every setting of the table that is on offer now, by groups. */
export function SettingFields({ settings, onSetting }: SettingFieldsProps) {
  return GROUPS.map((group) => (
    <section key={group} class="setting-group" aria-label={say(`group_${group}`)}>
      {SETTING_NAMES.filter((name) => isOffered(name, group, settings)).map((name) => (
        <SettingControl key={name} {...{ name, settings, onSetting }} />
      ))}
      {group === 'colours' && settings.theme === 'custom' && <OwnContrast {...settings} />}
    </section>
  ));
}

function isOffered(name: SettingName, group: Group, settings: Settings): boolean {
  const row = SETTINGS[name];
  return row.kind !== 'kept' && row.group === group && (row.shownIf?.(settings) ?? true);
}
