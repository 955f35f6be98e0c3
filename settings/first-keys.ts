import { acceptChanges, type Settings } from './settings';
import { readItem, removeItems } from './storage';

/** Under these keys each setting was kept by itself before there was one document; wxt kept a version beside each. */
const KEYS = ['local:textSize', 'local:theme', 'local:dayTheme'] as const;

/** What an older version kept, or nothing. */
export async function loadFromFirstKeys(): Promise<Partial<Settings>> {
  const values = await Promise.all(KEYS.map((key) => readItem(key)));
  const named = KEYS.map((key, index) => [key.replace('local:', ''), values[index]]);
  return acceptChanges(Object.fromEntries(named)).good;
}

/** To be called when what they held is kept in the document. */
export async function removeFirstKeys(): Promise<void> {
  await removeItems(KEYS.flatMap((key) => [key, `${key}$` as const]));
}
