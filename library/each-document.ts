import type { Stored } from 'pouchdb-core';
import type { Database } from './database';
import type { LibraryDocument } from './documents';

const PAGE = 50;

/**
 * All documents whose id begins so, in the order of their ids, some at a time: all the copies of a large library would
 * not fit into the memory.
 */
export async function* eachDocument<Kind extends LibraryDocument>(
  database: Database,
  prefix: string,
): AsyncGenerator<Kind & Stored> {
  for (let startkey: string | undefined = prefix; startkey; ) {
    const { rows }: Awaited<ReturnType<Database['allDocs']>> = await database.allDocs({
      startkey,
      endkey: `${prefix}\uffff`,
      limit: PAGE,
      include_docs: true,
    });
    for (const { doc } of rows) if (doc) yield doc as Kind & Stored;
    startkey = rows.length === PAGE ? `${rows.at(-1)!.id}\u0000` : undefined;
  }
}
