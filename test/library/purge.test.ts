import { expect, test } from 'vitest';
import { docId } from '../../library/ids';
import { keepCopyPlace } from '../../library/place';
import { DAYS_UNTIL_GONE, purge, purgeOld } from '../../library/purge';
import { readCopy } from '../../library/read-copy';
import { changeShelf } from '../../library/shelf';
import { addTag } from '../../library/tags';
import { putCopy } from './shelf-of-copies';
import { eachWithDatabase } from './test-database';

const database = eachWithDatabase();
const allIds = async () => (await database().allDocs()).rows.map(({ id }) => id);
const NOW = new Date('2026-11-25T12:00:00.000Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000);

test('an article that is taken away for good leaves nothing, and takes nothing of others', async () => {
  const id = await putCopy(database());
  const other = await putCopy(database(), { canonicalUrl: 'https://delta.example/other' });
  await addTag(database(), [id, other], 'rivers');
  await keepCopyPlace(database(), id, { block: 1, words: 'x' });
  await database().put({ _id: docId.mark(id, 'z'), schema: 1 });
  await database().put({ _id: docId.link(id), schema: 1 });
  await changeShelf(database(), [id], 'delete');
  await purge(database(), [id]);
  expect(await allIds()).toHaveLength(2);
  expect((await readCopy(database(), other))!.tags).toEqual(['rivers']);
});

test('what is not deleted is not taken away', async () => {
  const id = await putCopy(database());
  await changeShelf(database(), [id], 'archive');
  await purge(database(), [id]);
  expect(await readCopy(database(), id)).toBeDefined();
});

test('after thirty days what was deleted goes, and not a day before', async () => {
  const [old, young] = [
    await putCopy(database()),
    await putCopy(database(), { canonicalUrl: 'https://delta.example/b' }),
  ];
  await changeShelf(database(), [old], 'delete', daysAgo(DAYS_UNTIL_GONE + 2));
  await changeShelf(database(), [young], 'delete', daysAgo(DAYS_UNTIL_GONE - 1));
  expect(await purgeOld(database(), daysAgo(1))).toBe(0);
  expect(await purgeOld(database(), NOW)).toBe(1);
  expect(await readCopy(database(), old)).toBeUndefined();
  expect(await readCopy(database(), young)).toBeDefined();
  expect(await purgeOld(database(), NOW)).toBe(0);
});

test('a clock that is wrong takes nothing, and once it was right, waiting begins anew', async () => {
  const id = await putCopy(database());
  await changeShelf(database(), [id], 'delete', daysAgo(2));
  const wrong = daysAgo(-400);
  expect(await purgeOld(database(), wrong)).toBe(0);
  expect(await purgeOld(database(), new Date(wrong.getTime() + 1000))).toBe(0);
  expect(await purgeOld(database(), NOW)).toBe(0);
  expect(await purgeOld(database(), daysAgo(-500))).toBe(0);
  expect(await purgeOld(database(), wrong)).toBe(0);
  expect(await readCopy(database(), id)).toBeDefined();
});

test('broken off in the middle, the rest is still deleted and goes the next time', async () => {
  const id = await putCopy(database());
  await addTag(database(), [id], 'rivers');
  await changeShelf(database(), [id], 'delete');
  let writings = 0;
  const dying = Object.assign(Object.create(database()), {
    bulkDocs: (documents: object[]) =>
      ++writings > 1 ? Promise.reject(new Error('killed')) : database().bulkDocs(documents),
  });
  await expect(purge(dying, [id])).rejects.toThrow('killed');
  expect(await allIds()).toContain(docId.shelf(id));
  await purge(database(), [id]);
  expect(await allIds()).toEqual([]);
});
