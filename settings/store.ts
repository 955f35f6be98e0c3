import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { acceptSettings, SETTINGS, type Settings } from './settings';

const NAMES = Object.keys(SETTINGS) as (keyof Settings)[];

/** The kept settings, whole; the defaults if the browser's storage can't be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await Promise.all(NAMES.map(async (name) => [name, await item(name).getValue()] as const));
    return acceptSettings(Object.fromEntries(stored));
  } catch {
    return acceptSettings({});
  }
}

/** Keeps what is given and leaves the rest. False if the browser refused, or if the extension is gone from this page. */
export async function saveSettings(changes: Partial<Settings>): Promise<boolean> {
  try {
    for (const name of NAMES) if (changes[name] !== undefined) await item(name).setValue(changes[name]);
    return true;
  } catch {
    return false;
  }
}

/** Calls back with the whole settings after each change, whoever made it. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const stops = NAMES.map((name) => item(name).watch(async () => onChange(await loadSettings())));
  return () => {
    for (const stop of stops) stop();
  };
}

type Item = WxtStorageItem<unknown, Record<string, unknown>>;

const items = new Map<keyof Settings, Item>();

/** Defined at the first use and not on import, because defining reads the storage. */
function item(name: keyof Settings): Item {
  const { key, version, migrations, default: fallback } = SETTINGS[name];
  const defined = items.get(name) ?? storage.defineItem<unknown>(key, { fallback, version, migrations });
  items.set(name, defined);
  return defined;
}
