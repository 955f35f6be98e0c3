import type PouchDB from 'pouchdb-core';

/** What is done with a database and can be done again with a new connection. */
const AGAIN: ReadonlySet<string | symbol> = new Set<keyof PouchDB>([
  'get',
  'put',
  'bulkDocs',
  'remove',
  'allDocs',
  'changes',
  'getAttachment',
  'id',
  'info',
]);

/**
 * A database that connects when it is first asked, and anew when its connection was closed under it. PouchDB closes it for
 * good when the browser aborts a transaction, for want of room mostly; and what is smaller than that, or is to be read only,
 * must still be possible.
 *
 * @param check rejects if nothing can be opened now; asked before each connection
 */
export function reopening(connect: () => PouchDB, check: () => Promise<void>): PouchDB {
  let now: PouchDB | undefined;
  let connecting: Promise<PouchDB> | undefined;
  const connected = () => {
    connecting ??= check().then(
      () => {
        now ??= connect();
        return now;
      },
      (refusal: unknown) => {
        connecting = undefined;
        throw refusal;
      },
    );
    return connecting;
  };
  const doAgain = async (name: keyof PouchDB, args: unknown[]) => {
    const act = (database: PouchDB) => (database[name] as (...args: unknown[]) => Promise<unknown>)(...args);
    const first = await connected();
    try {
      return await act(first);
    } catch (failure) {
      if (!isClosed(failure)) throw failure;
      if (now === first) {
        now = undefined;
        connecting = undefined;
      }
      return act(await connected());
    }
  };
  return new Proxy({} as PouchDB, {
    get(_, name) {
      if (AGAIN.has(name)) return (...args: unknown[]) => doAgain(name as keyof PouchDB, args);
      now ??= connect();
      const value = now[name as keyof PouchDB] as unknown;
      return typeof value === 'function' ? value.bind(now) : value;
    },
  });
}

/** The browser's own words for a connection that is closed, which PouchDB hands on as they are or among its own. */
function isClosed(failure: unknown): boolean {
  const { name, message, reason } = (failure ?? {}) as { name?: string; message?: string; reason?: string };
  return [name, message, reason].some((words) =>
    /InvalidStateError|connection is clos|database is closed/i.test(String(words)),
  );
}
