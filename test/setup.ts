import { fakeStorageArea } from './fake-storage';

/**
 * The little of the browser's extension API that the code under test asks for outside of the entrypoints: the words,
 * from the real catalogue, and storage areas in memory.
 */
const catalogue = (await (await fetch('/_locales/en/messages.json')).json()) as Record<string, Entry>;
const local = fakeStorageArea();
const sync = fakeStorageArea();

Object.assign(globalThis, {
  chrome: {
    runtime: { id: 'colophon-under-test' },
    i18n: { getMessage },
    storage: { local, sync, onChanged: local.onChanged },
  },
});

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Fills placeholders as the browsers do: `$size$` stands for the placeholder's content, `$1` in it for the first substitution. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  if (key === '@@bidi_dir') return 'ltr';
  const entry = catalogue[key];
  if (!entry) return '';
  const values = [substitutions].flat();
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (_match, position: string) => values[Number(position) - 1] ?? '');
  });
}
