import type PouchDB from 'pouchdb-core';
import type { Stored } from 'pouchdb-core';
import type { CopyImage } from '../copy';
import { isConflict } from '../database';
import type { CopyDocument, LibraryDocument } from '../documents';
import { withImages } from '../images';
import { readAttachment } from '../read-attachment';
import { readProgress, writeProgress } from './progress';
import { type Leaf, type Resolution, resolve } from './resolve';
import { restoreNoted } from './restore-noted';

const PAGE = 100;

/**
 * Brings together what devices changed at the same time, in all that came since it was done last; and puts back what was
 * deleted while somebody wrote a note to it. It may be interrupted anywhere and goes on from there.
 */
export async function settleConflicts(database: PouchDB): Promise<void> {
  let { settled: since } = await readProgress(database);
  for (;;) {
    const { results, last_seq } = await database.changes({
      ...{ since, limit: PAGE },
      ...{ include_docs: true, conflicts: true },
    });
    if (results.length === 0) return;
    for (const { id, doc } of results) if ((doc as Stored | undefined)?._conflicts?.length) await settle(database, id);
    await restoreNoted(database, results);
    since = last_seq;
    await writeProgress(database, { settled: since });
  }
}

async function settle(database: PouchDB, id: string): Promise<void> {
  for (;;) {
    const winner = (await database.get(id, { conflicts: true })) as Leaf;
    const { _conflicts = [], ...state } = winner;
    if (_conflicts.length === 0) return;
    const others = await Promise.all(_conflicts.map((rev) => database.get(id, { rev }) as Promise<Leaf>));
    const resolution = await resolve([state as Leaf, ...others]);
    if (!resolution || (await write(database, resolution))) return;
  }
}

/** False if somebody else was faster. What is added goes first: broken off, nothing is lost. */
async function write(database: PouchDB, { base, document, besides, ended }: Resolution): Promise<boolean> {
  for (const second of besides) {
    const [answer] = await database.bulkDocs([second]);
    if (answer && 'error' in answer && !isConflict(answer)) throw answer;
  }
  const pictures = await picturesFor(database, base, document, ended);
  const writings = document === base && !pictures ? [] : [{ ...document, ...pictures, _rev: base._rev }];
  const answers = await database.bulkDocs(writings);
  const refused = answers.find((answer) => 'error' in answer);
  if (refused && !isConflict(refused)) throw refused;
  if (refused) return false;
  for (const { _id, _rev } of ended) {
    const [answer] = await database.bulkDocs([{ _id, _rev, _deleted: true }]);
    if (answer && 'error' in answer && !isConflict(answer)) throw answer;
  }
  return true;
}

/** The attachments that the document goes on with: its own, and of the others' those whose addresses have none in it. */
async function picturesFor(
  database: PouchDB,
  base: Leaf,
  document: LibraryDocument,
  ended: readonly Leaf[],
): Promise<(Pick<Stored, '_attachments'> & Partial<CopyDocument>) | undefined> {
  if (!('images' in document)) return undefined;
  const known = new Set(document.images.flatMap(({ url, attachment }) => (attachment ? url : [])));
  const added: CopyImage[] = [];
  for (const other of ended as (CopyDocument & Stored)[]) {
    for (const { url, attachment } of other.images) {
      if (!attachment || !other._attachments?.[attachment] || known.has(url)) continue;
      const blob = await readAttachment(database, other._id, attachment, { rev: other._rev });
      if (!blob) continue;
      known.add(url);
      added.push({ url, blob });
    }
  }
  if (document === base && added.length === 0) return undefined;
  const { images, _attachments = {} } = withImages({ ...document, _attachments: base._attachments }, added);
  return { ...(added.length > 0 && { images }), _attachments };
}
