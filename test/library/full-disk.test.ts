import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase, readAllOf } from '../../library/database';
import { saveArticle } from '../../library/save';
import { sampleArticle } from '../sample-article';

/** Chromium's buckets: parts of an origin's storage with a limit of their own. */
interface Buckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

const NAME = 'as-small-as-a-full-disk';
const buckets = (navigator as unknown as { storageBuckets: Buckets }).storageBuckets;
const whole = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;

let database: Database;
beforeEach(async () => {
  await buckets.delete(NAME);
  const { indexedDB } = await buckets.open(NAME, { quota: 8_000_000 });
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: indexedDB });
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(async () => {
  await database.close();
  Object.defineProperty(globalThis, 'indexedDB', whole);
  await buckets.delete(NAME);
});

test('a full disk is said, loses nothing, and smaller things are still saved', async () => {
  const noise = () => crypto.getRandomValues(new Uint8Array(60_000));
  const large = new Blob(Array.from({ length: 300 }, noise), { type: 'image/png' });
  const save = (title: string, blob?: Blob) => {
    const article = sampleArticle({ canonicalUrl: `https://delta.example/${title}`, title });
    const images = [{ url: 'https://delta.example/a.png', blob }];
    return saveArticle(database, { article, images, extractor: '1' });
  };
  expect(await save('first')).toMatchObject({ ok: true });
  expect(await save('second', large)).toEqual({ ok: false, reason: 'storage-full' });
  expect((await readAllOf(database, 'copy:')).length).toBe(1);
  expect(await save('second')).toMatchObject({ ok: true, what: 'saved' });
});
