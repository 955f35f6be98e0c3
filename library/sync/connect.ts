import { newHeader, openHeader } from './cipher/header';
import type { Connection, Secret } from './connection';
import { SyncError } from './failure';
import { serverOfConnection } from './server';
import type { Send } from './server-fetch';

/**
 * Agrees with the server how documents are sealed, before anything else is written there: by the passphrase that is in use
 * there, or with a new key where there is nothing yet.
 *
 * @param passphrase empty if the server may read everything
 * @returns the connection as it is to be kept; the passphrase is not in it
 * @throws SyncError
 */
export async function connect(connection: Connection, passphrase: string, send?: Send): Promise<Connection> {
  const { secret: _, ...open } = connection;
  const server = serverOfConnection(connection, send);
  const documents = await server.count();
  const header = await server.header();
  if (header) {
    if (!passphrase) throw new SyncError('needs_passphrase');
    const secret: Secret | undefined = await openHeader(header, passphrase);
    if (!secret) throw new SyncError('wrong_passphrase');
    return { ...open, secret };
  }
  if (!passphrase) return open;
  // What is there could be read by everybody all the time; to seal what comes would only look safe.
  if (documents > 0) throw new SyncError('not_encrypted');
  const { header: made, secret } = await newHeader(passphrase);
  await server.putHeader(made);
  return { ...open, secret };
}
