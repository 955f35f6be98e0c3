import PouchDB, { type Replication } from 'pouchdb-core';
import replication from 'pouchdb-replication';
import { tellNews } from '../news';
import { SyncError, type SyncFailure } from './failure';
import { writeProgress } from './progress';
import type { Remote } from './remote';
import { settleConflicts } from './settle-conflicts';

PouchDB.plugin(replication);

/** What is going on, for whoever shows it. */
export type Doing = { what: 'receiving' | 'sending'; done: number; left?: number };

interface RoundOptions {
  onDoing?: (doing: Doing) => void;
  /** Ends it; what was done stays, and the next round goes on from there. */
  signal?: AbortSignal;
}

/**
 * Few enough that a page answers between two of them, that little is sent again when it is cut off, and that copies with many
 * pictures, which go in one request, find room in the memory of a phone.
 */
const BATCH = { batch_size: 25, batches_limit: 2 };

/**
 * Brings device and server to the same state, by PouchDB's own replication: takes what is new there, settles what was changed
 * on both sides, and sends what is new here.
 *
 * @throws SyncError
 */
export async function syncRound(
  database: PouchDB,
  remote: Remote,
  { onDoing = () => {}, signal }: RoundOptions = {},
): Promise<void> {
  const run = async (replicating: Replication, what: Doing['what']): Promise<number> => {
    const cancel = () => replicating.cancel();
    signal?.addEventListener('abort', cancel);
    let written = 0;
    replicating.on('change', ({ docs_written, pending }) => {
      written = docs_written;
      onDoing({ what, done: docs_written, ...(pending !== undefined && { left: pending }) });
    });
    let isDenied = false;
    replicating.on('denied', () => {
      isDenied = true;
    });
    try {
      const { last_seq } = await replicating;
      if (isDenied) throw new SyncError('forbidden');
      signal?.throwIfAborted();
      return Number(last_seq);
    } finally {
      signal?.removeEventListener('abort', cancel);
      // One that has failed goes on behind our back: it would drop what it had read ahead, and note it as done.
      replicating.cancel();
      if (what === 'receiving' && written > 0) tellNews();
    }
  };
  try {
    remote.server.takeFailure();
    await run(PouchDB.replicate(remote.database, database, BATCH), 'receiving');
    await settleConflicts(database);
    const sent = await run(PouchDB.replicate(database, remote.database, BATCH), 'sending');
    await writeProgress(database, { sent });
  } catch (failure) {
    throw failure instanceof SyncError ? failure : new SyncError(reasonOf(failure, remote), failure);
  }
}

function reasonOf(failure: unknown, remote: Remote): SyncFailure {
  const told = remote.server.takeFailure();
  if (told) return told;
  const { status, name } = (failure ?? {}) as { status?: number; name?: string };
  if (status === 401) return 'credentials';
  if (status === 403) return 'forbidden';
  return name === 'SyntaxError' ? 'not_couchdb' : 'storage';
}
