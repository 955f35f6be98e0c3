import { isTextSize } from './text-size';
import { isTheme, type Theme } from './themes';

/** What a person can set. Plain values; absent never occurs, since each has a default. */
export interface Settings {
  /** Size of the article's text in CSS pixels. */
  textSize: number;
  theme: Theme;
  /** The theme to which switching night mode off returns. */
  dayTheme: Theme;
}

/** One row a setting. A value that `accepts` turns down (damaged, or from a newer version) counts as the default. */
export interface SettingRow<Value> {
  /** Where it is kept: `local:` stays on this computer. */
  key: `local:${string}`;
  default: Value;
  /** Raised when the meaning of the stored value changes; `migrations` then makes the new value of the older one. */
  version: number;
  migrations?: Record<number, (older: unknown) => unknown>;
  accepts: (value: unknown) => value is Value;
}

/** The table from which storage, panels and tests are made. */
export const SETTINGS: { [Name in keyof Settings]: SettingRow<Settings[Name]> } = {
  textSize: { key: 'local:textSize', default: 20, version: 1, accepts: isTextSize },
  theme: { key: 'local:theme', default: 'auto', version: 1, accepts: isTheme },
  dayTheme: { key: 'local:dayTheme', default: 'auto', version: 1, accepts: isTheme },
};

export const DEFAULT_SETTINGS: Readonly<Settings> = acceptSettings({});

/** Makes whole settings of whatever was stored: each good value as it is, each other one the default. */
export function acceptSettings(stored: { readonly [Name in keyof Settings]?: unknown }): Settings {
  return {
    textSize: acceptSetting(SETTINGS.textSize, stored.textSize),
    theme: acceptSetting(SETTINGS.theme, stored.theme),
    dayTheme: acceptSetting(SETTINGS.dayTheme, stored.dayTheme),
  };
}

function acceptSetting<Value>(row: SettingRow<Value>, stored: unknown): Value {
  return row.accepts(stored) ? stored : row.default;
}
