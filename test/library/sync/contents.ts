import type PouchDB from 'pouchdb-core';
import { readAttachment } from '../../../library/read-attachment';

/** Everything of a library but what is a device's own affair: by id, without revisions. Rejects if a picture is lost. */
export async function contentsOf(database: PouchDB): Promise<Record<string, unknown>> {
  const { rows } = await database.allDocs({ include_docs: true, conflicts: true });
  const documents = await Promise.all(
    rows.map(async ({ id, doc }) => {
      const { _rev, _attachments = {}, away, ...content } = doc as Record<string, unknown> & { away?: object };
      for (const name of Object.keys(_attachments as object))
        if (!(await readAttachment(database, id, name))) throw new Error(`${name} of ${id} is lost`);
      const pictures = Object.entries({ ...away, ...(_attachments as object) }) as [string, { digest: string }][];
      return [id, { ...content, pictures: pictures.map(([name, { digest }]) => [name, digest]).toSorted() }];
    }),
  );
  return Object.fromEntries(documents);
}
