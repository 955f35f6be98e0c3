import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupWriters } from '../../../entrypoints/library/backup-writers';
import { exportCopies } from '../../../export';
import { exportWords } from '../../../export/words';
import { backUp } from '../../../library/backup/back-up';
import { restore } from '../../../library/backup/restore';
import { copyOf, eachArticle, readSurroundings } from '../../../library/backup/whole-article';
import { type Database, openDatabase } from '../../../library/database';
import { openZip } from '../../../library/zip/open-zip';
import { say } from '../../../words';
import { fillLibrary } from '../../library/backup/generated-library';

const WORDS = exportWords(say, 'ltr');
const WRITERS = { ...(await backupWriters()), words: { title: 'Library', language: 'en', direction: 'ltr' as const } };

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.destroy());

/** The formats that hold all of a copy, as text and as data; the others are made of the same value. */
const FORMATS = ['md', 'json'] as const;

/** What the formats make of every article, as digests. */
async function exportsOf(library: Database): Promise<Record<string, string>> {
  const surroundings = await readSurroundings(library);
  const exported: Record<string, string> = {};
  for await (const { id, versions } of eachArticle(library)) {
    const pictures = new Map([['image-1', await library.getAttachment(versions[0]!._id, 'image-1')]]);
    for (const format of FORMATS) {
      const { name, blob } = await exportCopies(format, [copyOf(versions[0]!, pictures, id, surroundings)], WORDS);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
      exported[`${id} ${name}`] = digest.join();
    }
  }
  return exported;
}

test('after backup, wiping and restoring, 200 articles with highlights are exported as before', async () => {
  await fillLibrary(database, 200);
  const before = await exportsOf(database);
  expect(Object.keys(before)).toHaveLength(180 * FORMATS.length);
  const { file } = await backUp(database, WRITERS);
  await database.destroy();
  database = openDatabase(`test-${Math.random()}`);
  await restore(database, file);
  expect(await exportsOf(database)).toEqual(before);
}, 120_000);

test('every article has its files in the backup, and the list leads to them', async () => {
  await fillLibrary(database, 20);
  const opened = await openZip((await backUp(database, WRITERS)).file);
  if (!opened.ok) throw new Error(opened.reason);
  const { paths, read } = opened.zip;
  const textOf = async (path: string) => new TextDecoder().decode(await read(path));
  const list = new DOMParser().parseFromString(await textOf('index.html'), 'text/html');
  const links = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
  const files = links.filter((href) => !href.startsWith('https:')).map(decodeURIComponent);
  expect(files).toHaveLength(18);
  expect(paths).toEqual(expect.arrayContaining(files));
  for (const path of files) expect(await textOf(path)).toContain('data:image/png;base64,');
});
