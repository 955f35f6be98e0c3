import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeDocument, type Database, openDatabase, readAllOf, readDocument } from '../../library/database';
import type { CopyDocument, ShelfDocument } from '../../library/documents';
import { docId } from '../../library/ids';
import { saveArticle } from '../../library/save';
import { sampleArticle } from '../sample-article';

const EXTRACTOR = '1.2.3';
const PICTURE = 'https://delta.example/ferry.png';

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.destroy());

const save = (changes = {}, more = {}) =>
  saveArticle(database, { article: sampleArticle(changes), images: [], extractor: EXTRACTOR, ...more });
const copies = () => readAllOf<CopyDocument>(database, 'copy:');

test('a saved article is one document with its receipt', async () => {
  const outcome = await save({}, { now: new Date('2026-11-25T09:30:00Z') });
  expect(outcome).toMatchObject({ ok: true, what: 'saved', missingImages: 0 });
  const [copy] = await copies();
  expect(copy!.article.title).toBe('Ferry returns to the lower river after nine years');
  expect(copy!.receipt).toMatchObject({ retrievedAt: '2026-11-25T09:30:00.000Z', extractor: EXTRACTOR });
  expect((await database.info()).doc_count).toBe(1);
});

test('the same text again makes no new version, and remembers when it was last seen', async () => {
  await save({}, { now: new Date('2026-11-25T09:30:00Z') });
  const again = await save({ html: '<p>Other pictures, same words.</p>' }, { now: new Date('2026-11-26T09:30:00Z') });
  expect(again).toMatchObject({ ok: true, what: 'unchanged' });
  const [copy, ...others] = await copies();
  expect(others).toEqual([]);
  expect(copy!.receipt.retrievedAt).toBe('2026-11-25T09:30:00.000Z');
  expect(copy!.confirmedAt).toBe('2026-11-26T09:30:00.000Z');
});

test('other words, in the text or in the headline, make a new version beside the old one', async () => {
  const first = await save();
  expect(await save({ text: 'The ferry left at seven.' })).toMatchObject({ ok: true, what: 'new-version' });
  expect(await save({ title: 'Ferry returns' })).toMatchObject({ ok: true, what: 'new-version' });
  const kept = await copies();
  expect(kept).toHaveLength(3);
  expect(new Set(kept.map(({ _id }) => _id.split(':')[1]))).toEqual(new Set([first.ok && first.article]));
});

test('pictures are kept with the copy, and one that was missing is added later', async () => {
  const blob = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' });
  const images = [{ url: PICTURE, blob }, { url: `${PICTURE}?2` }];
  const first = await save({}, { images });
  expect(first).toMatchObject({ missingImages: 1 });
  const id = (await copies())[0]!._id;
  expect(new Uint8Array(await (await database.getAttachment(id, 'image-1')).arrayBuffer())).toEqual(
    new Uint8Array([1, 2, 3]),
  );
  expect(await save({}, { images: [{ url: `${PICTURE}?2`, blob }] })).toMatchObject({ missingImages: 0 });
  expect((await copies())[0]!.images).toEqual([
    { url: PICTURE, attachment: 'image-1' },
    { url: `${PICTURE}?2`, attachment: 'image-2' },
  ]);
  expect((await database.getAttachment(id, 'image-1')).size).toBe(3);
});

test('a deleted article that is saved again is at hand again', async () => {
  const outcome = await save();
  const shelf = docId.shelf(outcome.ok ? outcome.article : '');
  const deleted = { _id: shelf, schema: 1, deletedAt: '2026-11-25T00:00:00.000Z', readAt: 'r', changedAt: 'c' };
  await changeDocument<ShelfDocument>(database, shelf, () => deleted);
  await save();
  const now = await readDocument<ShelfDocument>(database, shelf);
  expect(now).toMatchObject({ readAt: 'r' });
  expect(now).not.toHaveProperty('deletedAt');
});

test('saved ten times at once, it is there once and nobody is refused', async () => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => save()));
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(await copies()).toHaveLength(1);
});

test('a full disk and a refused database are said, not thrown', async () => {
  const refusing = (name: string) =>
    ({
      get: () => Promise.reject(new DOMException('no', name)),
      allDocs: async () => ({ rows: [] }),
    }) as unknown as Database;
  const toSave = { article: sampleArticle(), images: [], extractor: EXTRACTOR };
  expect(await saveArticle(refusing('QuotaExceededError'), toSave)).toEqual({ ok: false, reason: 'storage-full' });
  expect(await saveArticle(refusing('InvalidStateError'), toSave)).toEqual({ ok: false, reason: 'storage-refused' });
});

test('a copy that a newer version has written stays as it is, and saving it says that it was not done', async () => {
  await save();
  const [copy] = await copies();
  await database.put({ ...copy, schema: 2 });
  expect(await save()).toEqual({ ok: false, reason: 'storage-refused' });
  expect(await database.get(copy!._id)).toMatchObject({ schema: 2 });
});

test('whatever the clock says, each text that was saved is kept and read', async () => {
  const times = ['1970-01-01T00:00:00Z', '2090-01-01T00:00:00Z', '2026-11-25T09:30:00Z'];
  for (const [index, time] of times.entries())
    expect(await save({ text: `Text ${index}` }, { now: new Date(time) })).toMatchObject({ ok: true });
  expect(await save({ text: 'Text 1' }, { now: new Date('2026-11-25T10:00:00Z') })).toMatchObject({
    what: 'unchanged',
  });
  const texts = (await copies()).map(({ article }) => article.text);
  expect(texts.sort()).toEqual(['Text 0', 'Text 1', 'Text 2']);
});
