import type PouchDB from 'pouchdb-core';
import { checkHeader } from './check-header';
import type { Connection } from './connection';
import { openRemote, type Remote } from './remote';
import { rescueNoted } from './rescue';
import { serverOfConnection } from './server';
import type { Send } from './server-fetch';

/**
 * The database on the server for replication with this one, once it is certain that both seal in the same way.
 *
 * @throws SyncError
 */
export async function openSync(database: PouchDB, connection: Connection, send?: Send): Promise<Remote> {
  await checkHeader(connection, serverOfConnection(connection, send));
  return openRemote(connection, (coming) => rescueNoted(database, coming), send);
}
