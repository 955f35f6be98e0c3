import type PouchDB from 'pouchdb-core';
import { backOff } from './back-off';
import type { Connection } from './connection';
import { needsPerson, SyncError, type SyncFailure } from './failure';
import { openSync } from './open-sync';
import { syncRound } from './round';
import type { Send } from './server-fetch';
import { somethingNew } from './something-new';
import { type SyncStatus, tellStatus } from './status';

/** One context replicates at a time, whichever it is; the next one takes over when it ends. */
export const SYNC_LOCK = 'colophon-sync';

interface LiveOptions {
  database: PouchDB;
  connection: Connection;
  /** Done before each round and after it: what belongs to the library and is kept elsewhere. */
  mirror?: () => Promise<void>;
  signal: AbortSignal;
  send?: Send;
}

/** Keeps device and server the same as long as it is not ended, and tells all windows how it stands. Never rejects. */
export async function goLive(options: LiveOptions): Promise<void> {
  const { signal } = options;
  try {
    await navigator.locks.request(SYNC_LOCK, { signal }, () => repeat(options));
  } catch (failure) {
    if (!signal.aborted) throw failure;
  }
}

async function repeat({ database, connection, mirror, signal, send }: LiveOptions): Promise<void> {
  let failures = 0;
  let since = 0;
  while (!signal.aborted) {
    try {
      const remote = await openSync(database, connection, send);
      const { update_seq } = await remote.database.info();
      await round({ database, remote, mirror, signal });
      failures = 0;
      tellStatus({ kind: 'up-to-date' });
      await somethingNew(remote, { since: update_seq, signal });
    } catch (failure) {
      if (signal.aborted) return;
      failures += 1;
      if (failures === 1) since = Date.now();
      tellStatus(statusOf(failure, since));
      await pause(backOff(failures), signal);
    }
  }
}

/** One round, told of as it goes. */
export async function round({
  database,
  remote,
  mirror,
  signal,
}: {
  database: PouchDB;
  remote: Awaited<ReturnType<typeof openSync>>;
  mirror?: (() => Promise<void>) | undefined;
  signal?: AbortSignal;
}): Promise<void> {
  await mirror?.();
  await syncRound(database, remote, {
    ...(signal && { signal }),
    onDoing: ({ what, done, left }) =>
      tellStatus(
        what === 'sending'
          ? { kind: 'sending', count: left ?? done }
          : { kind: 'receiving', done, ...(left !== undefined && { left }) },
      ),
  });
  await mirror?.();
}

export function statusOf(failure: unknown, since: number): SyncStatus {
  const reason: SyncFailure = failure instanceof SyncError ? failure.reason : 'storage';
  return needsPerson(reason) ? { kind: 'stopped', reason } : { kind: 'waiting', reason, since };
}

/** Ends early where the network comes back, or all of it ends. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    addEventListener('online', end, { signal, once: true });
    signal.addEventListener('abort', end, { once: true });
  });
}
