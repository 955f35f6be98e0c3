import type PouchDB from 'pouchdb-core';
import { NO_ANSWER, withDeadline } from './deadline';

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
  const reading = database.getAttachment(id, name, options).catch(() => undefined);
  const bytes = await withDeadline(reading, PATIENCE_MS);
  return bytes === NO_ANSWER ? undefined : bytes;
}
