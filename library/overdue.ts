import { type Database, readStored } from './database';

/** Local documents are not replicated. */
const ID = '_local/colophon-overdue';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether there has been something to take away for a day, by a clock that was asked on both days: it may be wrong on one
 * of them. As soon as there is nothing, waiting begins anew.
 */
export async function isOverdue(database: Database, isThere: boolean, now: Date): Promise<boolean> {
  const noted = await readStored<{ since?: string }>(database, ID);
  const waited = noted?.since === undefined ? -1 : now.getTime() - Date.parse(noted.since);
  if (isThere && waited >= DAY) return true;
  const since = isThere ? (waited >= 0 ? noted!.since : now.toISOString()) : undefined;
  if (since !== noted?.since) await database.put({ ...noted, _id: ID, since });
  return false;
}
