import type { Connection } from './connection';
import { SyncError, type SyncFailure } from './failure';
import { serverOfConnection } from './server';
import type { Send } from './server-fetch';

/** What a test of a connection comes to. */
export type Tested =
  | {
      ok: true;
      /** Documents that are there already. */
      documents: number;
      /** True if they open with a passphrase only. */
      isSealed: boolean;
    }
  | { ok: false; reason: SyncFailure };

/** Asks the server for the database, and tells what is in the way, as well as a browser lets it be known. Writes nothing. */
export async function testConnection(connection: Connection, send?: Send): Promise<Tested> {
  const server = serverOfConnection(connection, send);
  try {
    const documents = await server.count();
    return { ok: true, documents, isSealed: (await server.header()) !== undefined };
  } catch (failure) {
    if (!(failure instanceof SyncError)) throw failure;
    const { reason } = failure;
    return { ok: false, reason: reason === 'unreachable' ? await whyUnreachable(connection) : reason };
  }
}

/**
 * Browsers tell nobody why nothing came. What they do show: whether an answer would come that must not be read, and whether
 * one comes without the secured connection.
 */
async function whyUnreachable({ server }: Connection): Promise<SyncFailure> {
  if (!navigator.onLine) return 'offline';
  if (await answers(server)) return 'cors';
  const url = new URL(server);
  if (url.protocol !== 'https:') return 'unreachable';
  const { host, hostname } = url;
  const plain = await Promise.all([host, hostname].map((name) => answers(`http://${name}/`)));
  return plain.includes(true) ? 'certificate' : 'unreachable';
}

async function answers(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(10_000);
    await fetch(url, { mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal });
    return true;
  } catch {
    return false;
  }
}
