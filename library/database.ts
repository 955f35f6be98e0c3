import idb from 'pouchdb-adapter-idb';
import PouchDB, { type Stored } from 'pouchdb-core';
import type { LibraryDocument } from './documents';
import { migrated } from './migrations';
import { assertOpenable } from './openable';
import { picturesFirst } from './pictures-first';
import { reopening } from './reopening';

PouchDB.plugin(idb);

/** The person's library: a PouchDB database in the extension's own origin, which replicates with CouchDB. */
export type Database = PouchDB;

/** Under which name the browser keeps it. */
export const LIBRARY = 'library';

/**
 * Who is overtaken more often than this is not overtaken: of the document the browser has lost all but the id, and it can
 * neither be read nor be made anew.
 */
export const MOST_TRIES = 50;

/**
 * Opens the database, and makes it if there is none. Nothing is read before it is first asked. Revisions are drawn by lot:
 * as digests of what is in a document they would tell a server that sees nothing else what it is.
 *
 * By PouchDB's older adapter: the newer one (`indexeddb`) counts its sequence in each context by itself, so that all
 * writing fails in a context as soon as another one has written, and contexts there are many: background, pages, worker.
 */
export function openDatabase(name = LIBRARY): Database {
  return reopening(
    () => connectDatabase(name),
    () => assertOpenable(`_pouch_${name}`),
  );
}

/** The same by one connection only, as replication needs it: what is cut off goes on from its checkpoint the next time. */
export function connectDatabase(name: string): PouchDB {
  return picturesFirst(new PouchDB(name, { adapter: 'idb', auto_compaction: true, deterministic_revs: false }));
}

/**
 * The library's own database by one connection.
 *
 * @throws DOMException where the browser lets it not be opened, or it is damaged
 */
export async function connectLibrary(): Promise<PouchDB> {
  await assertOpenable(`_pouch_${LIBRARY}`);
  return connectDatabase(LIBRARY);
}

/** The document, or undefined if there is none (any more) that this version knows. Other failures are thrown. */
export async function readDocument<Kind extends LibraryDocument>(
  database: Database,
  id: string,
): Promise<(Kind & Stored) | undefined> {
  const stored = await readStored<Kind>(database, id);
  return stored && migrated(stored);
}

/**
 * The same for who is going to write it.
 *
 * @throws Error where a newer version has written it: what can't be read must not be replaced, and is no absence either
 */
export async function readToChange<Kind extends LibraryDocument>(
  database: Database,
  id: string,
): Promise<(Kind & Stored) | undefined> {
  const stored = await readStored<Kind>(database, id);
  const document = stored && migrated(stored);
  if (stored && !document) throw new Error(`${id} was written by a newer version.`);
  return document;
}

/** The document as it is stored, of whatever version, or a local one; undefined if there is none. */
export async function readStored<Kind extends object>(
  database: Database,
  id: string,
): Promise<(Kind & Stored) | undefined> {
  try {
    return (await database.get(id)) as Kind & Stored;
  } catch (failure) {
    if (isMissing(failure)) return undefined;
    throw failure;
  }
}

/** The ids that begin so, in their order; all of them, or the first so many. */
export async function idsWithin(database: Database, prefix: string, limit?: number): Promise<string[]> {
  const { rows } = await database.allDocs({ ...within(prefix), ...(limit && { limit }) });
  return rows.map(({ id }) => id);
}

/** Of all ids those that begin so. */
export function within(prefix: string): { startkey: string; endkey: string } {
  return { startkey: prefix, endkey: `${prefix}\uffff` };
}

/** All documents whose id begins so, in the order of their ids; without those of which the browser has lost all but the id. */
export async function readAllOf<Kind extends LibraryDocument>(
  database: Database,
  prefix: string,
): Promise<(Kind & Stored)[]> {
  const { rows } = await database.allDocs({ ...within(prefix), include_docs: true });
  return rows.flatMap(({ doc }) => (isWhole(doc) ? (migrated(doc as Kind & Stored) ?? []) : []));
}

function isWhole(doc: unknown): boolean {
  return typeof (doc as Partial<Stored> | null | undefined)?._id === 'string';
}

/**
 * Writes what `change` makes of the document (undefined if there is none), and again of the newer one if somebody was
 * faster. Returning undefined takes it away, returning the same leaves it. Rejects where a newer version has written it.
 */
export async function changeDocument<Kind extends LibraryDocument>(
  database: Database,
  id: string,
  change: (document: Kind | undefined) => Kind | undefined,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await readToChange<Kind>(database, id);
    const after = change(before);
    if (after === before) return;
    try {
      if (after) await database.put({ ...after, _id: id, ...(before && { _rev: before._rev }) });
      else if (before) await database.remove(before);
      return;
    } catch (failure) {
      if (!isConflict(failure)) throw failure;
    }
  }
  throw new Error(`${id} is neither read nor written.`);
}

export function isConflict(failure: unknown): boolean {
  return statusOf(failure) === 409;
}

export function isMissing(failure: unknown): boolean {
  return statusOf(failure) === 404;
}

function statusOf(failure: unknown): number | undefined {
  return (failure as { status?: number } | null)?.status;
}
