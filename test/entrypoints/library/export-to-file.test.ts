import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { exportToFile } from '../../../entrypoints/library/export-to-file';
import { readNewest } from '../../../entrypoints/library/read-newest';
import { type Database, openDatabase } from '../../../library/database';
import { docId } from '../../../library/ids';
import { putCopy } from '../../library/shelf-of-copies';

let database: Database;
beforeAll(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterAll(() => database.destroy());

const put = (title: string, path: string, at?: string) =>
  putCopy(database, { title, canonicalUrl: `https://delta.example/${path}` }, { at });

test('the newest of each goes into one file in that order, and a link without a copy is counted', async () => {
  const boats = await put('Boats', 'boats');
  await put('Apples, uncorrected', 'apples', '2026-11-01T08:00:00.000Z');
  const apples = await put('Apples', 'apples', '2026-11-02T08:00:00.000Z');
  await database.put({ _id: docId.link('aa'), schema: 1, url: 'https://delta.example/l', title: 'L', savedAt: '2026' });
  const save = vi.fn();
  const outcome = await exportToFile('md', () => readNewest(database, [boats, 'aa', apples]), save);
  expect(outcome).toEqual({ ok: true, file: 'Saved articles.zip', without: 1 });
  const [name, blob] = save.mock.calls[0]!;
  expect(name).toBe('Saved articles.zip');
  const zip = await (blob as Blob).text();
  expect(zip.indexOf('Boats.md')).toBeGreaterThan(-1);
  expect(zip.indexOf('Apples.md')).toBeGreaterThan(zip.indexOf('Boats.md'));
  expect(zip).not.toContain('uncorrected');
});

test('links alone make no file', async () => {
  const save = vi.fn();
  expect(await exportToFile('epub', () => readNewest(database, ['aa', 'bb']), save)).toEqual({
    ok: false,
    reason: 'no-text',
  });
  expect(save).not.toHaveBeenCalled();
});

test('a library that can’t be read is a failure to be said, and none that is thrown', async () => {
  const save = vi.fn();
  const outcome = await exportToFile('md', () => Promise.reject(new Error('disk')), save);
  expect(outcome).toEqual({ ok: false, reason: 'failed' });
  expect(save).not.toHaveBeenCalled();
});
