import type { StorageView } from '../../components/library/storage-line';

/** How much room there is and how much of it is used; undefined where the browser does not tell. */
export async function readStorage(): Promise<StorageView | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || !quota) return undefined;
    return { used: usage, quota, isPersisted: await navigator.storage.persisted() };
  } catch {
    return undefined;
  }
}

/** Has the browser keep all of it, come what may. False if it promises nothing. */
export async function protectStorage(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
