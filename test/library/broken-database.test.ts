import { afterEach, expect, test } from 'vitest';
import { openDatabase, readAllOf } from '../../library/database';
import { keeperOf } from '../../library/marks/keeper';
import { listVersions, readCopy } from '../../library/read-copy';
import { saveArticle } from '../../library/save';
import { sampleArticle } from '../sample-article';
import { sampleMark } from './marks/sample-mark';

const whole = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
afterEach(() => Object.defineProperty(globalThis, 'indexedDB', whole));

const save = (database: ReturnType<typeof openDatabase>, title = 'first') => {
  const article = sampleArticle({ canonicalUrl: `https://delta.example/${title}`, title });
  return saveArticle(database, { article, images: [], extractor: '1' });
};

/** What the person is told, by saving and by marking; a database that never answers fails by the clock. */
async function whatIsSaid(name: string) {
  const database = openDatabase(name);
  const saved = await save(database);
  const marked = await keeperOf(database, 'a'.repeat(32)).put(sampleMark());
  return [saved, marked];
}

const REFUSED = [
  { ok: false, reason: 'storage-refused' },
  { ok: false, reason: 'storage' },
];

test('a browser that lets no database be opened, as in some private windows, is said', async () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: { open: refuse } });
  expect(await whatIsSaid(`test-${Math.random()}`)).toEqual(REFUSED);
});

test('a database that the browser refuses after a while is said', async () => {
  const open = () => {
    const request = new EventTarget() as EventTarget & { error?: DOMException; onerror?: (event: Event) => void };
    setTimeout(() => {
      request.error = new DOMException('A mutation operation was attempted.', 'InvalidStateError');
      const event = new Event('error');
      Object.defineProperty(event, 'target', { value: request });
      request.onerror?.(event);
    }, 20);
    return request;
  };
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: { open } });
  expect(await whatIsSaid(`test-${Math.random()}`)).toEqual(REFUSED);
});

test('a database whose stores are gone is said and left as it is', async () => {
  const name = `test-${Math.random()}`;
  await makeRaw(name, 5);
  expect(await whatIsSaid(name)).toEqual(REFUSED);
});

test('a database that a newer program has made is said and left as it is', async () => {
  const name = `test-${Math.random()}`;
  await makeRaw(name, 99);
  expect(await whatIsSaid(name)).toEqual(REFUSED);
  expect((await indexedDB.databases()).find((known) => known.name === `_pouch_${name}`)?.version).toBe(99);
});

test('where the bytes of one article are gone, saving it does not hang, and all others are read as before', {
  timeout: 40_000,
}, async () => {
  const name = `test-${Math.random()}`;
  const database = openDatabase(name);
  const [first, second] = [await save(database, 'first'), await save(database, 'second')];
  if (!first.ok || !second.ok) throw new Error('not saved');
  await deleteRow(name, `copy:${first.article}:${first.version}`);
  expect(await listVersions(database, second.article)).toHaveLength(1);
  expect((await readCopy(database, second.article))?.article.title).toBe('second');
  expect((await readAllOf(database, 'copy:')).map(({ _id }) => _id)).toEqual([
    `copy:${second.article}:${second.version}`,
  ]);
  expect(await readCopy(database, first.article)).toBeUndefined();
  expect(await save(database, 'first')).toEqual({ ok: false, reason: 'storage-refused' });
  expect((await readCopy(database, second.article))?.article.title).toBe('second');
  expect(await save(database, 'third')).toMatchObject({ ok: true });
  await database.destroy();
});

test('where the bytes of a picture are gone, its copy is read without it', { timeout: 40_000 }, async () => {
  const name = `test-${Math.random()}`;
  const database = openDatabase(name);
  const images = [{ url: 'https://delta.example/bell.png', blob: new Blob(['bell'], { type: 'image/png' }) }];
  const saved = await saveArticle(database, { article: sampleArticle(), images, extractor: '1' });
  if (!saved.ok) throw new Error('not saved');
  const raw = await done(indexedDB.open(`_pouch_${name}`));
  await done(raw.transaction('attach-store', 'readwrite').objectStore('attach-store').clear());
  raw.close();
  // PouchDB fails at it where nobody can catch it.
  const hearNothing = (event: Event) => event.stopImmediatePropagation();
  addEventListener('error', hearNothing, true);
  const copy = await readCopy(database, saved.article);
  removeEventListener('error', hearNothing, true);
  expect(copy?.images).toEqual([{ url: 'https://delta.example/bell.png' }]);
  expect(await save(database, 'second')).toMatchObject({ ok: true });
  await database.destroy();
});

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A database without any store, under the name that PouchDB gives the library. */
async function makeRaw(name: string, version: number): Promise<void> {
  (await done(indexedDB.open(`_pouch_${name}`, version))).close();
}

/** Takes away what was written under that id, and leaves its entry. */
async function deleteRow(name: string, id: string): Promise<void> {
  const database = await done(indexedDB.open(`_pouch_${name}`));
  const rows = database.transaction('by-sequence', 'readwrite').objectStore('by-sequence');
  const keys = await done(rows.getAllKeys());
  const values = (await done(rows.getAll())) as { _doc_id_rev: string }[];
  await done(rows.delete(keys[values.findIndex(({ _doc_id_rev }) => _doc_id_rev.startsWith(`${id}::`))]!));
  database.close();
}
