type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** A storage area in memory that tells its listeners of changes, as `storage.local` does. */
export function fakeStorageArea() {
  const kept = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes, 'local');
  };
  const namesIn = (keys: string | string[] | null | undefined) => (keys == null ? [...kept.keys()] : [keys].flat());
  return {
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    async get(keys?: string | string[] | null) {
      return Object.fromEntries(namesIn(keys).flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : [])));
    },
    async set(values: Record<string, unknown>) {
      const changes = Object.entries(values).map(
        ([key, newValue]) => [key, { oldValue: kept.get(key), newValue }] as const,
      );
      for (const [key, { newValue }] of changes) kept.set(key, newValue);
      tell(Object.fromEntries(changes));
    },
    async remove(keys: string | string[]) {
      const gone = namesIn(keys).map((key) => [key, { oldValue: kept.get(key) }] as const);
      for (const [key] of gone) kept.delete(key);
      tell(Object.fromEntries(gone));
    },
    async clear() {
      await this.remove([...kept.keys()]);
    },
  };
}
