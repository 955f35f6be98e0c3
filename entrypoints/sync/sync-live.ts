import { connectDatabase } from '../../library/database';
import type { Connection } from '../../library/sync/connection';
import { goLive } from '../../library/sync/live';
import { onStatus, type SyncStatus } from '../../library/sync/status';
import { loadConnection, watchConnection } from './kept-connection';
import { mirrorSites } from './mirror-sites';

/** Replicates as long as this page is open and there is a server. Calls back with how it stands; undefined without one. */
export async function syncLive(show: (status: SyncStatus | undefined) => void): Promise<void> {
  let running = new AbortController();
  const run = (connection: Connection | undefined) => {
    running.abort();
    running = new AbortController();
    if (!connection) return show(undefined);
    const database = connectDatabase();
    void goLive({ database, connection, mirror: () => mirrorSites(database), signal: running.signal });
  };
  onStatus(show);
  watchConnection(run);
  run(await loadConnection());
}
