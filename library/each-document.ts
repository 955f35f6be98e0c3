import type { Stored } from 'pouchdb-core';
import { type Database, within } from './database';
import type { LibraryDocument } from './documents';
import { migrated } from './migrations';

const PAGE = 50;

/**
 * All documents whose id begins so, as they are stored, in the order of their ids, some at a time: all the copies of a
 * large library would not fit into the memory.
 */
export async function* eachStored<Kind extends LibraryDocument>(
  database: Database,
  prefix: string,
): AsyncGenerator<Kind & Stored> {
  for (let startkey: string | undefined = prefix; startkey; ) {
    const { rows }: Awaited<ReturnType<Database['allDocs']>> = await database.allDocs({
      ...within(prefix),
      startkey,
      limit: PAGE,
      include_docs: true,
    });
    for (const { doc } of rows) if (doc) yield doc as Kind & Stored;
    startkey = rows.length === PAGE ? `${rows.at(-1)!.id}\u0000` : undefined;
  }
}

/** The same as they are written now, without those of a newer version. */
export async function* eachDocument<Kind extends LibraryDocument>(
  database: Database,
  prefix: string,
): AsyncGenerator<Kind & Stored> {
  for await (const stored of eachStored<Kind>(database, prefix)) {
    const document = migrated(stored);
    if (document) yield document;
  }
}
