/** What PouchDB's adapter makes, and can't do without. */
const STORES = ['document-store', 'by-sequence', 'attach-store', 'attach-seq-store', 'meta-store', 'local-store'];

/** Of PouchDB's adapter. The browser refuses to open a database of a later version as an earlier one. */
const VERSION = 5;

/** A browser that has not answered by then will not. */
const PATIENCE_MS = 10_000;

/**
 * Rejects where the browser lets no database be opened, or PouchDB could not read the one of that name: it would wait for
 * that database for ever, and for any other that is opened later. Leaves everything as it is, and makes none.
 *
 * @param name as the browser knows it
 */
export async function assertOpenable(name: string): Promise<void> {
  const database = await openAsItIs(name);
  if (!database) return;
  const { version, objectStoreNames } = database;
  const isWhole = STORES.every((store) => objectStoreNames.contains(store));
  database.close();
  if (version > VERSION || !isWhole) throw new DOMException(`${name} can’t be read.`, 'DataError');
}

/** Whether that is the failure of a database that is there and can't be read, so that trying again may never help. */
export function isDamage(failure: unknown): boolean {
  return ['DataError', 'VersionError', 'UnknownError'].includes(String((failure as Partial<Error> | null)?.name));
}

/** Undefined if there is none, or none that is of this version already. */
function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const tooLate = () => reject(new DOMException('The browser gives no answer.', 'TimeoutError'));
    const timer = setTimeout(tooLate, PATIENCE_MS);
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction!.abort();
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve(request.result);
    };
    request.onerror = (event) => {
      // Else Firefox says in its console what has been dealt with here.
      event.preventDefault();
      clearTimeout(timer);
      if (isNew) resolve(undefined);
      else reject(request.error);
    };
  });
}
