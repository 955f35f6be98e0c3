import type PouchDB from 'pouchdb-core';

/** How far this device has come, in sequences of its own database. */
export interface Progress {
  /** Up to here, conflicts are settled. */
  settled: number;
  /** Up to here, the server has all. */
  sent: number;
}

/** Local documents are not replicated. */
const ID = '_local/colophon-progress';

export async function readProgress(database: PouchDB): Promise<Progress> {
  const { settled = 0, sent = 0 } = await stored(database);
  return { settled, sent };
}

export async function writeProgress(database: PouchDB, progress: Partial<Progress>): Promise<void> {
  await database.put({ ...(await stored(database)), ...progress, _id: ID });
}

async function stored(database: PouchDB): Promise<Partial<Progress> & { _rev?: string }> {
  try {
    return (await database.get(ID)) as Partial<Progress>;
  } catch {
    return {};
  }
}
