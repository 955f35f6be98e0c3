import type { Group } from '../../settings/rows';
import { SETTING_NAMES, SETTINGS, type SettingName, type Settings } from '../../settings/settings';
import { say } from '../../words';
import { OwnContrast } from './own-contrast';
import { SettingControl } from './setting-control';

/** What changes the text, to be offered beside it. */
export const TEXT_GROUPS: readonly Group[] = ['colours', 'text'];

export const ALL_GROUPS: readonly Group[] = [...TEXT_GROUPS, 'speed', 'interface'];

export interface SettingFieldsProps {
  groups: readonly Group[];
  settings: Settings;
  onSetting: (changes: Partial<Settings>) => void;
}

/** Every setting of the table that is on offer now in those groups. */
export function SettingFields({ groups, settings, onSetting }: SettingFieldsProps) {
  return groups.map((group) => (
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
