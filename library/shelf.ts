import type { Shelf } from './catalogue/contract';
import { changeDocuments } from './change-many';
import { type Database, readDocument } from './database';
import { SCHEMA, SHELF_TIMES, type ShelfDocument } from './documents';
import { type ArticleId, docId } from './ids';
import { tellNews } from './news';

/** What can be done about where an article stands. */
export type ShelfChange = keyof typeof CHANGES;

type Times = Pick<ShelfDocument, 'readAt' | 'archivedAt' | 'deletedAt'>;

/** What each comes to. A time that is there already stays: an article was read when it was first read. */
const CHANGES = {
  read: (now, { readAt = now }) => ({ readAt }),
  unread: () => ({ readAt: undefined }),
  archive: (now, { archivedAt = now }) => ({ archivedAt }),
  unarchive: () => ({ archivedAt: undefined }),
  delete: (now, { deletedAt = now }) => ({ deletedAt }),
  restore: () => ({ deletedAt: undefined }),
} as const satisfies Record<string, (now: string, before: Times) => Partial<Times>>;

/** Where an article stands, and whether it was read. */
export async function readShelf(database: Database, article: ArticleId): Promise<{ shelf: Shelf; isRead: boolean }> {
  const document = await readDocument<ShelfDocument>(database, docId.shelf(article));
  return { shelf: shelfOf(document), isRead: document?.readAt !== undefined };
}

/** The shelf of an article with those times: what is deleted is shown among the deleted only. */
export function shelfOf(times: Times | undefined): Shelf {
  if (times?.deletedAt) return 'deleted';
  return times?.archivedAt ? 'archive' : 'unread-and-read';
}

/** Does that to all of the articles. Gives how to take it back, which leaves alone what was changed meanwhile. */
export async function changeShelf(
  database: Database,
  articles: readonly ArticleId[],
  kind: ShelfChange,
  now = new Date(),
): Promise<() => Promise<void>> {
  const time = now.toISOString();
  const before = new Map<string, Times>();
  const ids = articles.map(docId.shelf);
  await changeDocuments<ShelfDocument>(database, ids, (document, id) => {
    const change = CHANGES[kind](time, document ?? {});
    if (isSame(document ?? {}, change)) {
      before.delete(id);
      return document;
    }
    before.set(id, timesOf(document, Object.keys(change) as (keyof Times)[]));
    return changed(document ?? empty(id), change, time);
  });
  tellNews();
  return async () => {
    await changeDocuments<ShelfDocument>(database, [...before.keys()], (document, id) =>
      document ? changed(document, before.get(id)!, new Date().toISOString()) : undefined,
    );
    tellNews();
  };
}

/** The document with those times, and with when each of them was changed. */
export function changed(document: ShelfDocument, times: Partial<Times>, now: string): ShelfDocument {
  const changes = Object.fromEntries(Object.keys(times).map((name) => [name, now]));
  return { ...document, ...times, changedAt: now, changes: { ...document.changes, ...changes } };
}

function empty(id: string): ShelfDocument {
  return { _id: id, schema: SCHEMA, changedAt: '' };
}

function timesOf(document: ShelfDocument | undefined, names: readonly (keyof Times)[]): Times {
  return Object.fromEntries(names.map((name) => [name, document?.[name]]));
}

function isSame(document: Times, change: Partial<Times>): boolean {
  return SHELF_TIMES.every((name) => !(name in change) || document[name] === change[name]);
}
