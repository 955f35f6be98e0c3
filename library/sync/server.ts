import { acceptHeader, HEADER_ID, type Header } from './cipher/header';
import { addressOf, type Connection } from './connection';
import { failureOfStatus, SyncError, type SyncFailure } from './failure';
import { type Send, serverFetch } from './server-fetch';

/** What is asked of the server besides replication. */
export interface Server {
  /** How many documents there are, without the deleted ones. */
  count(): Promise<number>;
  create(): Promise<void>;
  /** How documents there are sealed; undefined if they are not. */
  header(): Promise<Header | undefined>;
  /** Writes it where there is none, or in the place of that one. */
  putHeader(header: Header, before?: Header): Promise<void>;
  /** Sends a request to the database; rejects with what a status says of it. */
  ask(path: string, options?: RequestInit): Promise<unknown>;
}

/** All of its calls reject with a {@link SyncError}. */
export function serverOfConnection(connection: Connection, send?: Send): Server {
  const address = addressOf(connection);
  const server = serverFetch(connection, send);
  const request = async (path: string, options: RequestInit = {}): Promise<{ status: number; json: unknown }> => {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    let response: Response;
    try {
      response = await server.send(path ? `${address}/${path}` : address, { ...options, headers });
    } catch {
      throw new SyncError(server.takeFailure() ?? 'unreachable');
    }
    const json = await response.json().catch(() => undefined);
    const reason: SyncFailure | undefined = failureOfStatus(response.status);
    // A page that is not there says so too, but not in JSON.
    if (json === undefined && (!reason || reason === 'no_database')) throw new SyncError('not_couchdb');
    if (reason && !(reason === 'no_database' && path)) throw new SyncError(reason);
    return { status: response.status, json };
  };
  const ask = async (path: string, options?: RequestInit) => (await request(path, options)).json;
  return {
    ask,
    async count() {
      const { doc_count } = (await ask('')) as { doc_count?: unknown };
      if (typeof doc_count !== 'number') throw new SyncError('not_couchdb');
      return doc_count;
    },
    async create() {
      const { status } = await request('', { method: 'PUT' });
      // Somebody else has just made it.
      if (status !== 201 && status !== 202 && status !== 412) throw new SyncError('forbidden');
    },
    async header() {
      const { status, json } = await request(encodeURIComponent(HEADER_ID));
      if (status === 404) return undefined;
      const header = acceptHeader((json as { header?: unknown }).header);
      if (!header) throw new SyncError('not_couchdb');
      return header;
    },
    async putHeader(header, before) {
      const { _rev, header: now } = (await ask(encodeURIComponent(HEADER_ID))) as { _rev?: string; header?: Header };
      if (now?.id !== before?.id) throw new SyncError('needs_passphrase');
      const body = JSON.stringify({ ...(now && { _rev }), header });
      const { status } = await request(encodeURIComponent(HEADER_ID), { method: 'PUT', body });
      if (status === 409) throw new SyncError('needs_passphrase');
    },
  };
}
