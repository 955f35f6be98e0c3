import http from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import { isSound } from '../backup/document-shapes';
import { type LibraryDocument, SCHEMA } from '../documents';
import { readDocId } from '../ids';
import { keysOf } from './cipher/keys';
import { sealedCodec } from './cipher/sealed-codec';
import { addressOf, type Connection } from './connection';
import { type Send, type ServerFetch, serverFetch } from './server-fetch';
import { translating } from './translate';
import { PLAIN, type WireDocument } from './wire';

PouchDB.plugin(http);

/** The database on the server, as if it were open. */
export interface Remote {
  database: PouchDB;
  server: ServerFetch;
}

/**
 * @param onComing told of documents before they are written on this device
 * @param send how requests are sent, for tests
 */
export async function openRemote(
  connection: Connection,
  onComing?: (documents: readonly WireDocument[]) => Promise<void>,
  send?: Send,
): Promise<Remote> {
  const { secret, textFirst } = connection;
  const address = addressOf(connection);
  const server = serverFetch(connection, send);
  const codec = secret ? sealedCodec(await keysOf(secret)) : PLAIN;
  const translation = { codec, textFirst, isOurs, isSound: isAcceptable, ...(onComing && { onComing }) };
  const fetch = translating(server.send, address, translation);
  const database = new PouchDB(address, { adapter: 'http', skip_setup: true, fetch });
  // By it replication finds its checkpoint: what was sent under another key is not there under this one.
  return { database: Object.assign(database, { id: async () => `${address}#${secret?.id ?? ''}` }), server };
}

function isOurs(id: string): boolean {
  return readDocId(id) !== undefined;
}

/** What a newer version has written goes from device to device as it is. */
function isAcceptable(document: WireDocument): boolean {
  if (document._deleted) return true;
  const own = Object.fromEntries(
    Object.entries(document).filter(([name]) => name === '_id' || !name.startsWith('_')),
  ) as unknown as LibraryDocument;
  return own.schema > SCHEMA || isSound(own);
}
