import { expect, test, vi } from 'vitest';
import { readDocument } from '../../library/database';
import type { ShelfDocument } from '../../library/documents';
import { docId } from '../../library/ids';
import { onNews } from '../../library/news';
import { changeShelf } from '../../library/shelf';
import { eachWithDatabase } from './test-database';

const database = eachWithDatabase();
const shelfOf = (article: string) => readDocument<ShelfDocument>(database(), docId.shelf(article));
const NOON = new Date('2026-11-25T12:00:00.000Z');
const LATER = new Date('2026-11-26T12:00:00.000Z');

test('each change is kept with its time and leaves the others', async () => {
  await changeShelf(database(), ['a'], 'read', NOON);
  await changeShelf(database(), ['a'], 'archive', LATER);
  expect(await shelfOf('a')).toMatchObject({
    schema: 1,
    readAt: NOON.toISOString(),
    archivedAt: LATER.toISOString(),
    changedAt: LATER.toISOString(),
  });
});

test('what was read already was read when it was first read', async () => {
  await changeShelf(database(), ['a'], 'read', NOON);
  await changeShelf(database(), ['a'], 'read', LATER);
  expect(await shelfOf('a')).toMatchObject({ readAt: NOON.toISOString(), changedAt: NOON.toISOString() });
});

test('a change of many is taken back for those that it changed, and what came after stays', async () => {
  await changeShelf(database(), ['a'], 'delete', NOON);
  const undo = await changeShelf(database(), ['a', 'b', 'c'], 'delete', LATER);
  await changeShelf(database(), ['b'], 'read', LATER);
  await undo();
  expect((await shelfOf('a'))!.deletedAt).toBe(NOON.toISOString());
  expect((await shelfOf('b'))!.deletedAt).toBeUndefined();
  expect((await shelfOf('b'))!.readAt).toBe(LATER.toISOString());
  expect((await shelfOf('c'))!.deletedAt).toBeUndefined();
});

test('two at once both come through', async () => {
  await changeShelf(database(), ['a'], 'read', NOON);
  await Promise.all([
    changeShelf(database(), ['a', 'b'], 'archive', LATER),
    changeShelf(database(), ['a', 'b'], 'delete', LATER),
    changeShelf(database(), ['a', 'b'], 'unread', LATER),
  ]);
  for (const article of ['a', 'b']) {
    const { archivedAt, deletedAt, readAt } = (await shelfOf(article))!;
    expect([archivedAt, deletedAt, readAt]).toEqual([LATER.toISOString(), LATER.toISOString(), undefined]);
  }
});

test('others are told', async () => {
  const hear = vi.fn();
  const stop = onNews(hear);
  await changeShelf(database(), ['a'], 'archive');
  await vi.waitFor(() => expect(hear).toHaveBeenCalled());
  stop();
});
