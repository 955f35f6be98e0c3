/** Why the database did not take what was to be written. */
export type StorageFailure = 'storage-full' | 'storage-refused';

/** Browsers say it by the error's name; PouchDB keeps of that the words only. */
export function storageFailureOf(failure: unknown): StorageFailure {
  const { name, message, reason, cause } = (failure ?? {}) as Record<string, unknown>;
  if (cause) return storageFailureOf(cause);
  const isFull = [name, message, reason].some((words) => /quota|disk is full|no space/i.test(String(words)));
  return isFull ? 'storage-full' : 'storage-refused';
}
