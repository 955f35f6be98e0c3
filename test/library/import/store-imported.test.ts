import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeDocument, type Database, openDatabase, readAllOf } from '../../../library/database';
import type { CopyDocument, LinkDocument, MarkDocument, ShelfDocument, TagDocument } from '../../../library/documents';
import { articleIdOf, docId } from '../../../library/ids';
import { readImport } from '../../../library/import';
import { storeImported } from '../../../library/import/store-imported';
import { canonicalText } from '../../../library/receipt/canonical-text';
import { sha256 } from '../../../library/receipt/sha256';
import { zipOf } from '../../zip-of';
import { INSTAPAPER, OMNIVORE_FILES, POCKET_CSV, READWISE, READWISE_READER } from './fixtures';

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.destroy());

const NOW = new Date('2026-11-25T09:30:00.000Z');
const FERRY = 'https://delta.example/en/ferry';

async function take(...files: File[]) {
  const { lists } = await readImport(files);
  const [{ service, imported }] = lists as [(typeof lists)[number]];
  return storeImported(database, service, imported, undefined, NOW);
}

const text = (content: string, name: string) => new File([content], name);

async function everything(): Promise<unknown[]> {
  const { rows } = await database.allDocs({ include_docs: true });
  return rows.map(({ doc }) => doc);
}

test('links, tags, shelves and marks are written, each under the id of its article', async () => {
  expect(await take(text(INSTAPAPER, 'instapaper-export.csv'))).toEqual({ added: 3, known: 0, marks: 1, unplaced: [] });
  const ferry = await articleIdOf(FERRY);
  const bell = await articleIdOf('https://delta.example/en/bell');
  const links = await readAllOf<LinkDocument>(database, docId.link(ferry));
  expect(links).toEqual([
    expect.objectContaining({
      url: FERRY,
      title: 'Ferry returns',
      savedAt: '2023-04-24T10:14:00.000Z',
      from: 'instapaper',
      schema: 1,
    }),
  ]);
  const tags = await readAllOf<TagDocument>(database, `tag:${ferry}`);
  expect(tags.map(({ name }) => name).sort()).toEqual(['ferries', 'lower river']);
  expect(await readAllOf<ShelfDocument>(database, 'shelf:')).toEqual([
    expect.objectContaining({
      _id: docId.shelf(bell),
      readAt: '2023-04-25T10:14:00.000Z',
      archivedAt: '2023-04-25T10:14:00.000Z',
    }),
  ]);
  expect(await readAllOf<MarkDocument>(database, `mark:${ferry}`)).toEqual([
    expect.objectContaining({ quote: { exact: 'The ferry left at six.', prefix: '', suffix: '' }, colour: 'yellow' }),
  ]);
});

test('the same import twice changes nothing, down to the revisions', async () => {
  const zip = await zipOf(OMNIVORE_FILES);
  for (const files of [
    [text(POCKET_CSV, 'part_000000.csv')],
    [zip],
    [text(READWISE, 'a.csv'), text(READWISE_READER, 'b.csv')],
  ]) {
    await take(...files);
    const before = await everything();
    const again = await take(...files);
    expect(again).toMatchObject({ added: 0, marks: 0 });
    expect(await everything()).toEqual(before);
  }
});

test('what the person has changed since is not overwritten', async () => {
  await take(text(INSTAPAPER, 'instapaper-export.csv'));
  const [mark] = await readAllOf<MarkDocument>(database, 'mark:');
  await changeDocument<MarkDocument>(database, mark!._id, (before) => ({ ...before!, note: 'mine', colour: 'blue' }));
  const shelf = docId.shelf(await articleIdOf('https://delta.example/en/bell'));
  await changeDocument<ShelfDocument>(database, shelf, (before) => ({
    ...before!,
    archivedAt: undefined,
    changedAt: NOW.toISOString(),
  }));
  const before = await everything();
  await take(text(INSTAPAPER, 'instapaper-export.csv'));
  expect(await everything()).toEqual(before);
});

test('an import from a second service adds tags, a title and the earlier time', async () => {
  await take(text(`${FERRY}\n`, 'list.txt'));
  await take(text(POCKET_CSV, 'part_000000.csv'));
  const [link] = await readAllOf<LinkDocument>(database, docId.link(await articleIdOf(FERRY)));
  expect(link).toMatchObject({
    title: 'Ferry returns to the lower river',
    savedAt: '2023-04-24T10:14:00.000Z',
    from: 'addresses',
  });
  expect(await readAllOf<TagDocument>(database, 'tag:')).toHaveLength(3);
});

test("Omnivore's full text becomes a copy whose receipt says where it is from and whose digests hold", async () => {
  expect(await take(await zipOf(OMNIVORE_FILES))).toEqual({ added: 2, known: 0, marks: 2, unplaced: [] });
  const [copy, ...others] = await readAllOf<CopyDocument>(database, 'copy:');
  expect(others).toEqual([]);
  const { article, receipt, images } = copy!;
  expect(article).toMatchObject({
    title: 'Ferry returns to the lower river',
    authors: ['Leyla Quliyeva', 'Tom Hargreaves'],
    publishedTime: '2023-04-24T08:14Z',
    canonicalUrl: FERRY,
    leadImage: { url: 'https://delta.example/ferry.jpg', inBody: true },
    text: 'The ferry left at six, and the people on the bank were there to see it.\n\nIt rang twice. More',
  });
  expect(article.html).not.toMatch(/script|onclick|omnivore|javascript/i);
  expect(article.html).toContain('href="https://delta.example/en/bell"');
  expect(article.html).toContain('src="https://delta.example/ferry.jpg"');
  expect(article.html).toContain('srcset="https://delta.example/ferry-500.jpg 500w"');
  expect(images).toEqual([{ url: 'https://delta.example/ferry.jpg' }]);
  expect(receipt).toMatchObject({
    extractor: 'omnivore',
    retrievedAt: '2023-08-27T06:41:31.927Z',
    offset: '+00:00',
    canonicalUrl: FERRY,
  });
  expect([receipt.textDigest, receipt.htmlDigest]).toEqual([
    await sha256(canonicalText(article)),
    await sha256(article.html),
  ]);
  const links = await readAllOf<LinkDocument>(database, 'link:');
  expect(links.map(({ url }) => url)).toEqual(['https://delta.example/report.pdf']);
});

test('an article of which there is a copy gets no link beside it', async () => {
  await take(await zipOf(OMNIVORE_FILES));
  expect(await take(text(POCKET_CSV, 'part_000000.csv'))).toMatchObject({ added: 3, known: 1 });
  expect(await readAllOf(database, docId.link(await articleIdOf(FERRY)))).toEqual([]);
});

test("Readwise's highlights find their article in the library by its title", async () => {
  await take(text(POCKET_CSV, 'part_000000.csv'));
  const { marks, unplaced } = await take(text(READWISE, 'readwise-data.csv'));
  expect([marks, unplaced]).toEqual([3, []]);
  expect(await readAllOf<MarkDocument>(database, `mark:${await articleIdOf(FERRY)}`)).toHaveLength(2);
});

test('highlights of a title that nothing has are listed, each', async () => {
  const { marks, unplaced } = await take(text(READWISE, 'readwise-data.csv'));
  expect(marks).toBe(1);
  expect(unplaced.map(({ file, sample, reason }) => [file, sample, reason])).toEqual([
    ['Ferry returns to the lower river', 'The ferry left at six.', 'place'],
    ['Ferry returns to the lower river', 'She said "twice". And went.', 'place'],
  ]);
});

test('a thousand links are written, with the progress told', async () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `https://delta.example/${index}`).join('\n');
  const { lists } = await readImport([text(lines, 'list.txt')]);
  const steps: number[] = [];
  const { added } = await storeImported(database, 'addresses', lists[0]!.imported, (done) => steps.push(done), NOW);
  expect(added).toBe(1000);
  expect(steps).toEqual(Array.from({ length: 10 }, (_, index) => (index + 1) * 100));
});
