import { browser } from 'wxt/browser';

/**
 * The browser's own storage under one kind of name, `local:settings`. A library for it (wxt's) was used before: of its four
 * kilobytes, which every click injects, these few lines were all that was needed.
 */
export type ItemName = `${'local' | 'sync'}:${string}`;

/** What is kept under that name; undefined if nothing is. */
export async function readItem(name: ItemName): Promise<unknown> {
  const [area, key] = partsOf(name);
  return (await browser.storage[area].get(key))[key];
}

export function writeItem(name: ItemName, value: unknown): Promise<void> {
  const [area, key] = partsOf(name);
  return browser.storage[area].set({ [key]: value });
}

export async function removeItems(names: readonly ItemName[]): Promise<void> {
  await Promise.all(
    names.map((name) => {
      const [area, key] = partsOf(name);
      return browser.storage[area].remove(key);
    }),
  );
}

/** All that is kept in `storage.local` under names that begin so, by what follows. */
export async function readAll(prefix: string): Promise<Record<string, unknown>> {
  const stored = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(
    stored.filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]),
  );
}

/** Calls back with each new value, whoever wrote it; undefined when it is gone. Returns how to stop. */
export function watchItem(name: ItemName, onChange: (value: unknown) => void): () => void {
  const [area, key] = partsOf(name);
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.hasOwn(changes, key)) onChange(changes[key]!.newValue);
  };
  const { onChanged } = browser.storage[area];
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

function partsOf(name: ItemName): ['local' | 'sync', string] {
  const colon = name.indexOf(':');
  return [name.slice(0, colon) as 'local' | 'sync', name.slice(colon + 1)];
}
