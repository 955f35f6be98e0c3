import type PouchDB from 'pouchdb-core';

/** In milliseconds; the largest picture is read from the disk in a fraction of it. */
const PATIENCE_MS = 10_000;

/**
 * A picture's bytes; undefined if they are lost. PouchDB gives no answer then: it fails where nobody hears of it.
 *
 * @param options the revision, if not the newest
 */
export async function readAttachment(
  database: PouchDB,
  id: string,
  name: string,
  options: { rev?: string } = {},
): Promise<Blob | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  const reading = database.getAttachment(id, name, options).catch(() => undefined);
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}
