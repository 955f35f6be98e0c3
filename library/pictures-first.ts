import type PouchDB from 'pouchdb-core';

interface Request {
  docs: readonly { _attachments?: object }[];
  new_edits?: boolean;
}

type BulkDocs = (request: Request | readonly object[], ...rest: unknown[]) => Promise<object[]>;

/**
 * Has what replication brings written in two steps: documents with pictures, then those without. PouchDB 9 looks for pictures
 * that nobody has any more while it still writes the same batch, so the end of one copy took the bytes away from another
 * copy with the same picture that came with it.
 */
export function picturesFirst(database: PouchDB): PouchDB {
  const write = database.bulkDocs.bind(database) as unknown as BulkDocs;
  const bulkDocs: BulkDocs = async (request, ...rest) => {
    if (!('docs' in request) || request.new_edits !== false) return write(request, ...rest);
    const steps = [true, false]
      .map((has) => request.docs.filter(({ _attachments = {} }) => Object.keys(_attachments).length > 0 === has))
      .filter((docs) => docs.length > 0);
    const answers: object[] = [];
    for (const docs of steps) answers.push(...(await write({ ...request, docs }, ...rest)));
    return answers;
  };
  return Object.assign(database, { bulkDocs });
}
