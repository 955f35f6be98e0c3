import { type Database, isConflict, isMissing, readAllOf } from '../database';
import type { MarkDocument } from '../documents';
import { docId, readDocId } from '../ids';
import type { Ended } from '../purge';
import type { WireDocument } from './wire';

/**
 * Another device has taken articles away for good, and is about to have them taken away here: those to which a highlight or
 * note was made that it did not know of stay. They are written once more, and what is written stands against what is ended.
 */
export async function rescueNoted(database: Database, coming: readonly WireDocument[]): Promise<void> {
  for (const { _id, _deleted, marks } of coming) {
    const named = readDocId(_id);
    if (!_deleted || !marks || (named?.kind !== 'copy' && named?.kind !== 'link')) continue;
    const known = marks as Ended['marks'];
    const own = await readAllOf<MarkDocument>(database, docId.mark(named.article, ''));
    if (own.some((mark) => mark.changedAt > (known[mark._id] ?? ''))) await writeAgain(database, _id);
  }
}

async function writeAgain(database: Database, id: string): Promise<void> {
  try {
    await database.put((await database.get(id)) as object);
  } catch (failure) {
    // Not here (any more), or written by somebody else just now.
    if (!isMissing(failure) && !isConflict(failure)) throw failure;
  }
}
