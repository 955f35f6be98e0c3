import type PouchDB from 'pouchdb-core';

const PATIENCE_MS = 20_000;

/** Everything of a library but what is a device's own affair: by id, without revisions. Rejects if a picture is lost. */
export async function contentsOf(database: PouchDB): Promise<Record<string, unknown>> {
  const { rows } = await database.allDocs({ include_docs: true, conflicts: true });
  const documents = await Promise.all(
    rows.map(async ({ id, doc }) => {
      const { _rev, _attachments = {}, away, ...content } = doc as Record<string, unknown> & { away?: object };
      for (const name of Object.keys(_attachments as object)) await assertThere(database, id, name);
      const pictures = Object.entries({ ...away, ...(_attachments as object) }) as [string, { digest: string }][];
      return [id, { ...content, pictures: pictures.map(([name, { digest }]) => [name, digest]).toSorted() }];
    }),
  );
  return Object.fromEntries(documents);
}

/** Of a picture that is lost, PouchDB gives no answer. */
async function assertThere(database: PouchDB, id: string, name: string): Promise<void> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`${name} of ${id} is lost`)), PATIENCE_MS),
  );
  await Promise.race([database.getAttachment(id, name), late]);
}
