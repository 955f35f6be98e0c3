import { connectDatabase } from '../../library/database';
import type { Connection } from '../../library/sync/connection';
import { goLive } from '../../library/sync/live';
import { mirrorSites } from './mirror-sites';

/** Replicates in this page until it is ended; what that takes is loaded where there is a server. */
export async function replicateHere(connection: Connection, signal: AbortSignal): Promise<void> {
  const database = connectDatabase();
  await goLive({ database, connection, mirror: () => mirrorSites(database), signal });
}
