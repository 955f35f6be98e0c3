import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeDocument, type Database, openDatabase, readAllOf, readDocument } from '../../library/database';
import type { TagDocument } from '../../library/documents';

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.destroy());

const tag = (name: string): TagDocument => ({ _id: '', schema: 1, name, addedAt: '2026-11-25T00:00:00.000Z' });

test('a document that is not there is undefined, and one that is written is found', async () => {
  expect(await readDocument(database, 'tag:a:x')).toBeUndefined();
  await changeDocument<TagDocument>(database, 'tag:a:x', () => tag('x'));
  expect(await readDocument(database, 'tag:a:x')).toMatchObject({ name: 'x' });
});

test('a change that was overtaken is made of the newer document', async () => {
  await changeDocument<TagDocument>(database, 'tag:a:x', () => tag('x'));
  await Promise.all(
    ['1', '2', '3', '4'].map((letter) =>
      changeDocument<TagDocument>(database, 'tag:a:x', (before) => tag(`${before!.name}${letter}`)),
    ),
  );
  const { name } = (await readDocument<TagDocument>(database, 'tag:a:x'))!;
  expect([...name].sort().join('')).toBe('1234x');
});

test('what is made undefined is gone, and the rest of its kind stays', async () => {
  for (const name of ['x', 'y']) await changeDocument<TagDocument>(database, `tag:a:${name}`, () => tag(name));
  await changeDocument<TagDocument>(database, 'tag:a:x', () => undefined);
  expect((await readAllOf<TagDocument>(database, 'tag:a:')).map(({ name }) => name)).toEqual(['y']);
});

test('what a newer version has written is read as nothing, and neither changed nor waited for', async () => {
  const newer = { ...tag('x'), _id: 'tag:a:x', schema: 2 };
  await database.put(newer);
  expect(await readDocument(database, 'tag:a:x')).toBeUndefined();
  await expect(changeDocument<TagDocument>(database, 'tag:a:x', () => tag('y'))).rejects.toThrow('newer version');
  expect(await database.get('tag:a:x')).toMatchObject(newer);
});
