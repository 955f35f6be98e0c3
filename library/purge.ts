import { changeDocuments } from './change-many';
import { type Database, idsWithin, isConflict, readAllOf } from './database';
import type { LibraryDocument, MarkDocument, ShelfDocument } from './documents';
import { type ArticleId, type DocKind, docId, readDocId } from './ids';
import { tellNews } from './news';
import { isOverdue } from './overdue';

/** What is left of a copy or a link that was taken away for good. */
export interface Ended {
  _id: string;
  _rev: string;
  _deleted: true;
  /** The marks that went with it, and when each was changed last. */
  marks: Record<string, string>;
}

/** For so many days what was deleted can be put back. */
export const DAYS_UNTIL_GONE = 30;

const DAY = 24 * 60 * 60 * 1000;

/** All that belongs to an article. The shelf comes last: as long as it is there, what is left of the article is deleted. */
const KINDS: readonly DocKind[] = ['copy', 'link', 'place', 'tag', 'mark', 'shelf'];

/** Takes articles away for good, with all that belongs to them, as far as they are deleted. */
export async function purge(database: Database, articles: readonly ArticleId[]): Promise<void> {
  const shelves = await readAllOf<ShelfDocument>(database, 'shelf:');
  const deleted = new Set(shelves.filter(({ deletedAt }) => deletedAt).map(articleOf));
  await takeAway(
    database,
    articles.filter((article) => deleted.has(article)),
  );
}

/**
 * Takes away for good what was deleted long ago, once that has been so for a day: a clock that is wrong today takes
 * nothing. Gives how many articles that were.
 */
export async function purgeOld(database: Database, now = new Date()): Promise<number> {
  const until = new Date(now.getTime() - DAYS_UNTIL_GONE * DAY).toISOString();
  const shelves = await readAllOf<ShelfDocument>(database, 'shelf:');
  const old = shelves.filter(({ deletedAt }) => deletedAt && deletedAt < until).map(articleOf);
  if (!(await isOverdue(database, old.length > 0, now))) return 0;
  await takeAway(database, old);
  return old.length;
}

async function takeAway(database: Database, articles: readonly ArticleId[]): Promise<void> {
  if (articles.length === 0) return;
  for (const article of articles) {
    const marks = await readAllOf<MarkDocument>(database, docId.mark(article, ''));
    const known = Object.fromEntries(marks.map(({ _id, changedAt }) => [_id, changedAt]));
    for (const kind of KINDS) {
      const ids = await idsWithin(database, `${kind}:${article}`);
      if (kind === 'copy' || kind === 'link') await endKnowing(database, ids, known);
      else await changeDocuments<LibraryDocument>(database, ids, () => undefined);
    }
  }
  tellNews();
}

/** Ends documents, and leaves in their place which marks were known: another device may have others (`sync/rescue.ts`). */
async function endKnowing(database: Database, ids: readonly string[], marks: Ended['marks']): Promise<void> {
  if (ids.length === 0) return;
  const { rows } = await database.allDocs({ keys: [...ids] });
  const endings = rows.flatMap(({ id, value }): Ended[] =>
    value && !value.deleted ? [{ _id: id, _rev: value.rev, _deleted: true, marks }] : [],
  );
  for (const answer of await database.bulkDocs(endings)) {
    if (!('error' in answer)) continue;
    if (!isConflict(answer)) throw answer;
    await endKnowing(database, [answer.id!], marks);
  }
}

function articleOf({ _id }: ShelfDocument): ArticleId {
  return readDocId(_id)!.article;
}
