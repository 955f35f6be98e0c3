import type PouchDB from 'pouchdb-core';
import { onNews } from '../news';
import type { Remote } from './remote';

interface Waiting {
  /** Up to where the server's changes are known. */
  since: number | string;
  signal: AbortSignal;
}

/** Nobody tells of a reading place, and a connection may be dead without anybody knowing: then a round is due anyway. */
const LONGEST = 5 * 60_000;
/** Between a change and its sending, for others that come with it. */
const SHORT = 500;

/** Resolves when this device or the server has changed something, or the network is there again. */
export async function somethingNew(remote: Remote, { since, signal }: Waiting): Promise<void> {
  const done = new AbortController();
  const either = AbortSignal.any([signal, done.signal]);
  await new Promise<void>((resolve) => {
    const stopHearing = onNews(() => setTimeout(resolve, SHORT));
    const timer = setTimeout(resolve, LONGEST);
    const feed = remote.database.changes({ since, live: true, heartbeat: 25_000 }) as ReturnType<PouchDB['changes']>;
    feed.on('change', () => resolve());
    feed.on('error', () => resolve());
    feed.catch(() => resolve());
    addEventListener('online', () => resolve(), { signal: either });
    either.addEventListener('abort', () => {
      stopHearing();
      clearTimeout(timer);
      feed.cancel();
      resolve();
    });
  });
  done.abort();
}
