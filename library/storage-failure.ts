/** Why the database did not take what was to be written. */
export type StorageFailure = 'storage-full' | 'storage-refused';

/**
 * Browsers say it by the error's name where they refuse to begin. A transaction that was begun they abort, and of the reason
 * PouchDB keeps nothing; but for want of room hardly any is aborted.
 */
export function storageFailureOf(failure: unknown): StorageFailure {
  const { name, message, reason, cause } = (failure ?? {}) as Record<string, unknown>;
  if (cause) return storageFailureOf(cause);
  const isFull = [name, message, reason].some((words) =>
    /quota|disk is full|no space|was aborted/i.test(String(words)),
  );
  return isFull ? 'storage-full' : 'storage-refused';
}
