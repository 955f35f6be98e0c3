import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp } from '../../../library/backup/back-up';
import { restore } from '../../../library/backup/restore';
import { changeDocument, type Database, openDatabase, readAllOf } from '../../../library/database';
import type { CopyDocument, LinkDocument, MarkDocument, ShelfDocument } from '../../../library/documents';
import { openZip } from '../../../library/zip/open-zip';
import { contentsOf, fillLibrary, revisionsOf } from './generated-library';
import { WRITERS } from './writers';

let database: Database;
let other: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
  other = openDatabase(`test-${Math.random()}`);
});
afterEach(() => Promise.all([database.destroy(), other.destroy()]));

test('200 articles with pictures and highlights are backed up, wiped and restored to the bit', async () => {
  await fillLibrary(database, 200);
  const before = await contentsOf(database);
  const { file } = await backUp(database, WRITERS);
  await database.destroy();
  database = openDatabase(`test-${Math.random()}`);
  const outcome = await restore(database, file);
  expect(outcome).toMatchObject({ ok: true, articles: 200, changed: 200 });
  expect(await contentsOf(database)).toEqual(before);

  const revisions = await revisionsOf(database);
  expect(await restore(database, file)).toMatchObject({ ok: true, articles: 200, changed: 0 });
  expect(await revisionsOf(database)).toEqual(revisions);
}, 60_000);

test('a second backup says the same as the first', async () => {
  await fillLibrary(database, 12);
  const now = new Date('2026-11-25T09:30:00Z');
  const { file: first } = await backUp(database, WRITERS, undefined, now);
  await restore(other, first);
  const { file: second } = await backUp(other, WRITERS, undefined, now);
  expect(await textsIn(second)).toEqual(await textsIn(first));
});

test('the zip can be read without the extension', async () => {
  await fillLibrary(database, 20);
  const texts = await textsIn((await backUp(database, WRITERS)).file);
  const page = new DOMParser().parseFromString(texts['index.html']!, 'text/html');
  const links = [...page.querySelectorAll('li a')].map((link) => decodeURI(link.getAttribute('href')!));
  expect(links).toHaveLength(20);
  expect(links.filter((href) => href.startsWith('https:'))).toHaveLength(2);
  for (const href of links.filter((each) => !each.startsWith('https:'))) {
    expect(texts[href], href).toMatch(/^<h1>/);
    expect(texts[href.replace('.html', '.md')], href).toMatch(/^# /);
  }
  expect(page.querySelector('li p')!.textContent).toContain('The Delta Post');
  expect(Object.values(texts).filter((text) => /<!-- 1 \d \d -->/.test(text))).toHaveLength(18);
  expect(JSON.parse(texts['library.json']!)).toMatchObject({ format: 'colophon-library', version: 1, articles: 20 });
});

test('what was deleted is not among the files for people, and restored as deleted', async () => {
  await fillLibrary(database, 1);
  const [copy] = await readAllOf<CopyDocument>(database, 'copy:');
  const shelf = `shelf:${copy!._id.split(':')[1]}`;
  const at = '2026-11-25T09:30:00.000Z';
  await changeDocument<ShelfDocument>(database, shelf, () => ({ _id: shelf, schema: 1, deletedAt: at, changedAt: at }));
  const { file } = await backUp(database, WRITERS);
  expect(Object.keys(await textsIn(file)).filter((path) => path.endsWith('article.html'))).toEqual([]);
  await restore(other, file);
  expect(await contentsOf(other)).toEqual(await contentsOf(database));
});

test('into a library with other articles it adds, and takes nothing away', async () => {
  await fillLibrary(database, 6, 1);
  await fillLibrary(other, 12, 99);
  const there = Object.keys(await contentsOf(other));
  const { file } = await backUp(database, WRITERS);
  await restore(other, file);
  const ids = Object.keys(await contentsOf(other));
  expect(ids).toEqual(expect.arrayContaining([...there, ...Object.keys(await contentsOf(database))]));
  expect(new Set(ids).size).toBe(ids.length);
});

test('of two states of a document the one that was changed last counts, whichever side it is on', async () => {
  await fillLibrary(database, 30);
  const { file } = await backUp(database, WRITERS);
  await restore(other, file);
  const [newer, older, gone] = await readAllOf<MarkDocument>(other, 'mark:');
  const original = (await contentsOf(database)) as Record<string, MarkDocument>;
  await changeDocument<MarkDocument>(other, newer!._id, (mark) => ({
    ...mark!,
    note: 'newer',
    changedAt: '2026-11-25T09:30:00.000Z',
  }));
  await changeDocument<MarkDocument>(other, older!._id, (mark) => ({
    ...mark!,
    note: 'older',
    changedAt: '2020-01-01T00:00:00.000Z',
  }));
  await changeDocument<MarkDocument>(other, gone!._id, () => undefined);
  await restore(other, file);
  const after = (await contentsOf(other)) as Record<string, MarkDocument>;
  expect(after[newer!._id]!.note).toBe('newer');
  expect(after[older!._id]).toEqual(original[older!._id]);
  expect(after[gone!._id]).toEqual(original[gone!._id]);
});

test('a copy that has lost its pictures gets them back, and is confirmed at the later time', async () => {
  await fillLibrary(database, 1);
  const { file } = await backUp(database, WRITERS);
  await restore(other, file);
  const [copy] = await readAllOf<CopyDocument>(other, 'copy:');
  const later = '2026-11-25T09:30:00.000Z';
  const { _attachments, ...bare } = copy!;
  await other.put({ ...bare, images: copy!.images.map(({ url }) => ({ url })), confirmedAt: later });
  await restore(other, file);
  const after = (await contentsOf(other)) as Record<string, object>;
  const original = (await contentsOf(database)) as Record<string, object>;
  expect(after[copy!._id]).toEqual({ ...original[copy!._id], confirmedAt: later });
});

test('a copy that was confirmed later in the backup keeps its pictures and takes the time', async () => {
  await fillLibrary(database, 1);
  await restore(other, (await backUp(database, WRITERS)).file);
  const [copy] = await readAllOf<CopyDocument>(database, 'copy:');
  const later = '2026-11-25T09:30:00.000Z';
  await changeDocument<CopyDocument>(database, copy!._id, (before) => ({ ...before!, confirmedAt: later }));
  await restore(other, (await backUp(database, WRITERS)).file);
  expect(await contentsOf(other)).toEqual(await contentsOf(database));
});

test('a link keeps the earlier time and gets the title it lacked', async () => {
  const link: LinkDocument = {
    _id: `link:${'a'.repeat(32)}`,
    schema: 1,
    url: 'https://delta.example/',
    title: 'Delta',
    savedAt: '2020-01-01T00:00:00.000Z',
    from: 'pocket',
  };
  await database.put(link);
  await other.put({ ...link, title: '', savedAt: '2024-01-01T00:00:00.000Z' });
  await restore(other, (await backUp(database, WRITERS)).file);
  expect(await contentsOf(other)).toEqual(await contentsOf(database));
});

test('an article that no writer can write is in the backup all the same', async () => {
  await fillLibrary(database, 3);
  const failing = { ...WRITERS, toHtml: () => Promise.reject(new Error('no')) };
  const { file } = await backUp(database, failing);
  expect((await textsIn(file))['index.html']).toContain('href="https://delta.example/0"');
  await restore(other, file);
  expect(await contentsOf(other)).toEqual(await contentsOf(database));
});

test('an address that runs is no link in the list', async () => {
  await database.put({
    _id: `link:${'a'.repeat(32)}`,
    schema: 1,
    url: 'javascript:alert(1)',
    title: 'x',
    savedAt: '2020-01-01T00:00:00.000Z',
    from: 'pocket',
  });
  expect((await textsIn((await backUp(database, WRITERS)).file))['index.html']).not.toContain('javascript:');
});

test('an empty library gives an empty backup that can be restored', async () => {
  const { file } = await backUp(database, WRITERS);
  expect(await restore(other, file)).toMatchObject({ ok: true, articles: 0, changed: 0 });
});

test('progress goes up to the end, while backing up and while restoring', async () => {
  await fillLibrary(database, 12);
  const steps: number[] = [];
  const { file } = await backUp(database, WRITERS, (done, of) => steps.push(done / of));
  expect(steps.at(-1)).toBe(1);
  expect(steps).toEqual(steps.toSorted((one, next) => one - next));
  steps.length = 0;
  await restore(other, file, (done, of) => steps.push(done / of));
  expect(steps.at(-1)).toBe(1);
  expect(steps).toEqual(steps.toSorted((one, next) => one - next));
});

async function textsIn(file: Blob): Promise<Record<string, string>> {
  const opened = await openZip(file);
  if (!opened.ok) throw new Error(opened.reason);
  const { zip } = opened;
  const texts: Record<string, string> = {};
  for (const path of zip.paths) texts[path] = new TextDecoder().decode(await zip.read(path));
  return texts;
}
