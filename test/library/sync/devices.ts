import type PouchDB from 'pouchdb-core';
import { inject } from 'vitest';
import { connectDatabase } from '../../../library/database';
import type { Connection } from '../../../library/sync/connection';
import { openRemote } from '../../../library/sync/remote';
import { rescueNoted } from '../../../library/sync/rescue';
import { syncRound } from '../../../library/sync/round';

let number = 0;

/** A name that no other test has. */
export function newName(beginning = 'library'): string {
  number += 1;
  return `${beginning}-${Math.floor(performance.timeOrigin)}-${number}-${Math.floor(Math.random() * 1e6)}`;
}

/** A connection to a new database on the server for tests, which is made. */
export async function newConnection(options: Partial<Connection> = {}): Promise<Connection> {
  const connection: Connection = {
    ...{ server: inject('couch'), database: newName(), user: '', password: '', textFirst: false },
    ...options,
  };
  await fetch(`${connection.server}/${connection.database}`, { method: 'PUT' });
  return connection;
}

export interface Device {
  database: PouchDB;
  connection: Connection;
  sync(): Promise<void>;
}

/** A device that has its key already, and does not ask how the server's documents are sealed. */
export function newDevice(connection: Connection): Device {
  const database = connectDatabase(newName('device'));
  return {
    database,
    connection,
    sync: async () => syncRound(database, await openRemote(connection, (coming) => rescueNoted(database, coming))),
  };
}

/** Until nothing is left to be said: what a device settles, the others hear in the next round. */
export async function quiet(devices: readonly Device[], rounds = 3): Promise<void> {
  for (let round = 0; round < rounds; round++) for (const device of devices) await device.sync();
}

/** All that the server has of that database, as text. */
export async function dumpOf({ server, database }: Connection): Promise<string> {
  return (await fetch(`${server}/-/dump/${encodeURIComponent(database)}`)).text();
}

export function setFaults(faults: object): Promise<unknown> {
  return fetch(`${inject('couch')}/-/faults`, { method: 'POST', body: JSON.stringify(faults) });
}
