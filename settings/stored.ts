import { readDocument, type SettingsDocument, VERSION } from './document';
import { loadFromFirstKeys, removeFirstKeys } from './first-keys';
import { NOTHING_KEPT } from './kept';
import { readItem, watchItem, writeItem } from './storage';

/** On this computer, and in the person's account with the browser, where it has such a thing. */
export const KEPT_AT = { local: 'local:settings', sync: 'sync:settings' } as const;

const NEVER_SAVED: SettingsDocument = { ...NOTHING_KEPT, version: VERSION, savedAt: 0 };

/** The document on this computer. What an older version kept in other places is moved into it. Rejects if storage does. */
export async function loadDocument(): Promise<SettingsDocument> {
  const { document } = readDocument(await readItem(KEPT_AT.local)) ?? { document: NEVER_SAVED };
  const older = await loadFromFirstKeys();
  if (Object.keys(older).length === 0) return document;
  const moved = { ...document, values: { ...older, ...document.values }, savedAt: document.savedAt || Date.now() };
  await saveDocument(moved);
  await removeFirstKeys();
  return moved;
}

export function saveDocument(document: SettingsDocument): Promise<void> {
  return writeItem(KEPT_AT.local, document);
}

/** Calls back with the document whenever it was written, here or elsewhere. Returns how to stop. */
export function watchDocument(onChange: (document: SettingsDocument) => void): () => void {
  return watchItem(KEPT_AT.local, (stored) => {
    onChange(readDocument(stored)?.document ?? NEVER_SAVED);
  });
}
