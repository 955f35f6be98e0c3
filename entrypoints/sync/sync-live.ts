import type { Connection } from '../../library/sync/connection';
import { onStatus, type SyncStatus } from '../../library/sync/status';
import { loadConnection, watchConnection } from './kept-connection';

/** Replicates as long as this page is open and there is a server. Calls back with how it stands; undefined without one. */
export async function syncLive(show: (status: SyncStatus | undefined) => void): Promise<void> {
  let running = new AbortController();
  const run = (connection: Connection | undefined) => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    if (!connection) return show(undefined);
    void import('./replicate-here').then(({ replicateHere }) => replicateHere(connection, signal));
  };
  onStatus(show);
  watchConnection(run);
  run(await loadConnection());
}
