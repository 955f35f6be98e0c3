import { connectLibrary } from '../../library/database';
import type { Connection } from '../../library/sync/connection';
import { goLive, statusOf } from '../../library/sync/live';
import { tellStatus } from '../../library/sync/status';
import { mirrorSites } from './mirror-sites';

/** Replicates in this page until it is ended; what that takes is loaded where there is a server. */
export async function replicateHere(connection: Connection, signal: AbortSignal): Promise<void> {
  const database = await connectLibrary().catch((failure) => tellStatus(statusOf(failure, Date.now())));
  if (database) await goLive({ database, connection, mirror: () => mirrorSites(database), signal });
}
