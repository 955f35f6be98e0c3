import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../library/database';

const NAME = `test-${Math.random()}`;
let database: Database;
let other: Worker;

beforeEach(() => {
  database = openDatabase(NAME);
  other = new Worker(new URL('./other-context.ts', import.meta.url), { type: 'module' });
});
afterEach(async () => {
  other.terminate();
  await database.destroy();
});

function writeElsewhere(id: string): Promise<string> {
  return new Promise((resolve) => {
    other.addEventListener('message', ({ data }) => resolve(data), { once: true });
    other.postMessage({ name: NAME, id });
  });
}

test('two contexts write in turns, and the feed of changes has all of it in order', async () => {
  await database.put({ _id: 'link:1' });
  expect(await writeElsewhere('link:2')).toBe('written');
  await database.put({ _id: 'link:3' });
  expect(await writeElsewhere('link:4')).toBe('written');
  const { results } = await database.changes({ since: 0 });
  expect(results.map(({ id }) => id)).toEqual(['link:1', 'link:2', 'link:3', 'link:4']);
  expect(Number((await database.info()).update_seq)).toBe(results.at(-1)!.seq);
});
