import type { Connection } from './connection';
import { failureOfStatus, type SyncFailure } from './failure';

/** A request as PouchDB makes it. */
export type Send = (url: string, options?: RequestInit) => Promise<Response>;

/** The one way to the server, which remembers what went wrong: PouchDB's own errors lose it on their way. */
export interface ServerFetch {
  send: Send;
  /** What went wrong since it was asked last. */
  takeFailure(): SyncFailure | undefined;
}

/** An answer that takes longer is none, in milliseconds. A question for news waits for them. */
const PATIENCE = 120_000;

/** Sends with the person's name and password, and with nothing that the browser keeps for that server. */
export function serverFetch(
  { user, password }: Pick<Connection, 'user' | 'password'>,
  send: Send = (url, options) => fetch(url, options),
): ServerFetch {
  let failure: SyncFailure | undefined;
  return {
    async send(url, options = {}) {
      const headers = new Headers(options.headers);
      if (user || password) headers.set('Authorization', basic(user, password));
      try {
        const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(options.signal ? [options.signal] : [])]);
        const response = await send(url, { ...options, headers, signal, credentials: 'omit', cache: 'no-store' });
        if (response.status !== 404 || (await isDatabaseGone(response))) failure ??= failureOfStatus(response.status);
        return response;
      } catch (cause) {
        if (!options.signal?.aborted) failure = navigator.onLine ? 'unreachable' : 'offline';
        throw cause;
      }
    },
    takeFailure() {
      const taken = failure;
      failure = undefined;
      return taken;
    },
  };
}

/** A document that is not there is answered with the same status. */
async function isDatabaseGone(response: Response): Promise<boolean> {
  const text = await response
    .clone()
    .text()
    .catch(() => '');
  return /no_db_file|database does not exist/i.test(text);
}

function basic(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
