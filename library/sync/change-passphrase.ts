import type PouchDB from 'pouchdb-core';
import { eachStored } from '../each-document';
import { newHeader } from './cipher/header';
import { keysOf } from './cipher/keys';
import { openId } from './cipher/seal-id';
import type { Connection } from './connection';
import { SyncError } from './failure';
import { openRemote } from './remote';
import { type Doing, syncRound } from './round';
import { type Server, serverOfConnection } from './server';
import type { Send } from './server-fetch';

const PAGE = 500;

interface Change {
  passphrase: string;
  onDoing?: (doing: Doing) => void;
  send?: Send;
}

/**
 * Seals everything anew with a new key, which the new passphrase opens: first this device takes what the server has, then
 * the new key stands there, so other devices stop and ask; then all documents are written under it, and those under the old
 * key are taken away. Broken off, it leaves documents of both keys; the next change of the passphrase clears them away.
 *
 * @throws SyncError
 */
export async function changePassphrase(
  database: PouchDB,
  connection: Connection,
  { passphrase, onDoing, send }: Change,
): Promise<Connection> {
  for await (const document of eachStored(database, 'copy:'))
    if ('away' in document) throw new SyncError('pictures_away');
  const server = serverOfConnection(connection, send);
  const before = await server.header();
  if (!before || before.id !== connection.secret?.id) throw new SyncError('needs_passphrase');
  const round = async (by: Connection) =>
    syncRound(database, await openRemote(by, undefined, send), onDoing ? { onDoing } : {});
  await round(connection);
  const { header, secret } = await newHeader(passphrase);
  await server.putHeader(header, before);
  const changed = { ...connection, secret };
  await round(changed);
  await takeAwayOthers(server, changed);
  return changed;
}

/** Takes away whatever this key did not seal, and has the server forget what was in it, where it lets us. */
async function takeAwayOthers(server: Server, { secret }: Connection): Promise<void> {
  const keys = await keysOf(secret!);
  for (let startkey: string | undefined; ; ) {
    const from = startkey === undefined ? '' : `&startkey=${encodeURIComponent(JSON.stringify(startkey))}`;
    const { rows } = (await server.ask(`_all_docs?limit=${PAGE}${from}`)) as {
      rows: { id: string; value: { rev: string } }[];
    };
    const others = [];
    for (const { id, value } of rows)
      if (id.startsWith('c') && !id.startsWith('colophon:') && (await openId(keys, id)) === undefined)
        others.push({ _id: id, _rev: value.rev, _deleted: true });
    if (others.length > 0) await server.ask('_bulk_docs', { method: 'POST', body: JSON.stringify({ docs: others }) });
    if (rows.length < PAGE) break;
    startkey = `${rows.at(-1)!.id}\u0000`;
  }
  await server.ask('_compact', { method: 'POST' }).catch(() => undefined);
}
