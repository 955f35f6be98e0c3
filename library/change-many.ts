import type { Stored } from 'pouchdb-core';
import { changeDocument, type Database } from './database';
import type { LibraryDocument } from './documents';
import { migrated } from './migrations';

/** What becomes of one document: itself for no change, undefined to take it away or to make none. */
export type DocumentChange<Kind extends LibraryDocument> = (document: Kind | undefined, id: string) => Kind | undefined;

/** A document as it is written, whatever else is in it. */
interface Writing {
  _id: string;
  _rev?: string;
  _deleted?: boolean;
}

/**
 * Changes many documents at once: one reading and one writing for all, and once more for each that somebody else was
 * faster with.
 */
export async function changeDocuments<Kind extends LibraryDocument>(
  database: Database,
  ids: readonly string[],
  change: DocumentChange<Kind>,
): Promise<void> {
  const before = await readDocuments<Kind>(database, ids);
  const writings = ids.flatMap((id): Writing[] => {
    const document = before.get(id);
    const after = change(document, id);
    if (after === document) return [];
    if (!after) return [{ _id: id, _rev: document!._rev, _deleted: true }];
    return [{ ...after, _id: id, ...(document && { _rev: document._rev }) }];
  });
  if (writings.length === 0) return;
  const results = await database.bulkDocs(writings);
  for (const [index, result] of results.entries()) {
    if (!('error' in result)) continue;
    if (result.status !== 409) throw result;
    const id = writings[index]!._id;
    await changeDocument<Kind>(database, id, (document) => change(document, id));
  }
}

/** The documents that there are of those, by their ids. */
export async function readDocuments<Kind extends LibraryDocument>(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, Kind & Stored>> {
  if (ids.length === 0) return new Map();
  const { rows } = await database.allDocs({ keys: [...ids], include_docs: true });
  return new Map(
    rows.flatMap(({ id, doc }) => {
      const document = doc ? migrated(doc as Kind & Stored) : undefined;
      return document ? [[id, document]] : [];
    }),
  );
}
