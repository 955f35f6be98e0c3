import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { acceptSettings, SETTINGS, type Settings } from './settings';

/** How many savings from here are on their way. */
let saving = 0;

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
  saving++;
  try {
    for (const name of NAMES) if (changes[name] !== undefined) await item(name).setValue(changes[name]);
    return true;
  } catch {
    return false;
  } finally {
    saving--;
  }
}

/**
 * Calls back with the whole settings after each change, whoever made it; not while something is being saved from here,
 * since what is loaded then is older than what the person has just set. Returns how to stop.
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const stops = NAMES.map((name) => item(name).watch(() => loadUnlessSaving(onChange)));
  return () => {
    try {
      for (const stop of stops) stop();
    } catch {
      // The extension was updated under an open reader; with it went all that listened.
    }
  };
}

async function loadUnlessSaving(onChange: (settings: Settings) => void): Promise<void> {
  const settings = await loadSettings();
  if (saving === 0) onChange(settings);
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
