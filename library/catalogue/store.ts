import sqlite3InitModule, { type Database as Sqlite } from '@sqlite.org/sqlite-wasm';

/** The file of SQLite in which the catalogue is kept; known by this module only. */
export interface Store {
  rows<Row extends object>(sql: string, values?: readonly Value[]): Row[];
  /** All or nothing. */
  transaction(work: () => void): void;
  /** Takes everything away, tables as well. */
  clear(): void;
  close(): void;
}

export type Value = string | number | null;

const FILE = '/catalogue.db';

/** How often, and after how many milliseconds, the files of a tab that has just been closed are asked for again. */
const TRIES = 10;
const PAUSE = 100;

/** SQLite's codes for a file that is no database, or a broken one. */
const BROKEN = [11, 26];

/** SQLite's other ways to that file system start workers of their own, which extension pages have no use for. */
const WITHOUT_HELPERS = { disable: { vfs: { opfs: true, 'opfs-vfs': true, 'opfs-wl': true } } };

/** Bytes that are read of the file at a time: the browser takes about as long for many as for few. */
export const PAGE_SIZE = 16_384;

/** One connection only, and a journal that stays where it is: making files is slow there. */
const SETTINGS = `
  PRAGMA page_size = ${PAGE_SIZE};
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA synchronous = NORMAL;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32000;
`;

/**
 * Opens the file in the browser's private file system, which only a worker of the extension can, and one at a time. Where
 * that is refused, as in private windows, it is kept in memory, and made anew each time.
 */
export async function openStore(name: string): Promise<Store> {
  Object.assign(globalThis, { sqlite3ApiConfig: WITHOUT_HELPERS });
  const sqlite3 = await sqlite3InitModule();
  const pool = await ownFiles(sqlite3, name);
  const open = () => {
    const opened: Sqlite = pool ? new pool.OpfsSAHPoolDb(FILE) : new sqlite3.oo1.DB(':memory:', 'c');
    opened.exec(SETTINGS);
    return opened;
  };
  const anew = () => {
    pool?.unlink(FILE);
    return open();
  };
  let database = openSound(open, anew);
  return {
    rows: (sql, values = []) =>
      database.exec({
        sql,
        ...(values.length && { bind: [...values] }),
        rowMode: 'object',
        returnValue: 'resultRows',
      }) as never,
    transaction: (work) => database.transaction(work),
    clear() {
      database.close();
      database = anew();
    },
    close() {
      database.close();
      pool?.pauseVfs();
    },
  };
}

/** True if the file can't be read any more, and is to be made anew. */
export function isBroken(failure: unknown): boolean {
  return BROKEN.includes((failure as { resultCode?: number } | null)?.resultCode ?? 0);
}

function openSound(open: () => Sqlite, anew: () => Sqlite): Sqlite {
  try {
    const opened = open();
    opened.exec('SELECT count(*) FROM sqlite_schema');
    return opened;
  } catch (failure) {
    if (!isBroken(failure)) throw failure;
    return anew();
  }
}

type Sqlite3 = Awaited<ReturnType<typeof sqlite3InitModule>>;

async function ownFiles(sqlite3: Sqlite3, name: string) {
  const hasFiles = await navigator.storage.getDirectory().then(
    () => true,
    () => false,
  );
  // Its types don't know the last one, without which the first failure would be answered again and again.
  const options = {
    name: `catalogue-${name}`,
    directory: `/catalogue-${name}`,
    initialCapacity: 4,
    forceReinitIfPreviouslyFailed: true,
  };
  for (let tried = 0; hasFiles && tried < TRIES; tried += 1) {
    try {
      return await sqlite3.installOpfsSAHPoolVfs(options);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  return undefined;
}
