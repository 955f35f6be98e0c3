import { expect, test } from 'vitest';
import { readImport } from '../../../library/import';
import type { Imported } from '../../../library/import/imported';
import { zipOf } from '../../zip-of';
import {
  ADDRESSES,
  BOOKMARKS,
  INSTAPAPER,
  OMNIVORE_FILES,
  POCKET_ANNOTATIONS,
  POCKET_CSV,
  POCKET_PAGE,
  READWISE,
  READWISE_READER,
} from './fixtures';

async function read(name: string, content: string) {
  const { lists, unreadable, refused } = await readImport([new File([content], name)]);
  expect(refused).toEqual([]);
  expect(lists).toHaveLength(1);
  const [{ service, imported }] = lists as [(typeof lists)[number]];
  const by = (address: string) => imported.find(({ url }) => url === address) as Imported;
  return { service, imported, by, lost: unreadable.map(({ line, sample, reason }) => ({ line, sample, reason })) };
}

test("Pocket's table is read with tags, times and status, and without its tracking parameters", async () => {
  const { service, imported, by, lost } = await read('part_000000.csv', POCKET_CSV);
  expect(service).toBe('pocket');
  expect(by('https://delta.example/en/ferry')).toEqual({
    url: 'https://delta.example/en/ferry',
    title: 'Ferry returns to the lower river',
    authors: [],
    savedAt: '2023-04-24T10:14:00.000Z',
    tags: ['ferries', 'lower river'],
    isRead: false,
    isArchived: false,
    highlights: [],
  });
  expect(by('https://delta.example/en/bell')).toMatchObject({
    title: 'The bell, and who rang it',
    isRead: true,
    isArchived: true,
  });
  expect(by('https://delta.example/no-title').title).toBe('');
  expect(by('https://delta.example/lines')).toMatchObject({ title: 'Two lines', tags: ['say "so"'] });
  expect(imported).toHaveLength(4);
  expect(lost).toEqual([
    { line: 5, sample: 'A bookmarklet,javascript:alert(1),1682504040,,unread', reason: 'address' },
  ]);
});

test("Pocket's older page is read, what is under its second heading as read", async () => {
  const { service, by, lost } = await read('ril_export.html', POCKET_PAGE);
  expect(service).toBe('pocket');
  expect(by('https://delta.example/en/ferry')).toMatchObject({
    title: 'Ferry & river',
    tags: ['ferries', 'lower river'],
    savedAt: '2023-04-24T10:14:00.000Z',
    isRead: false,
  });
  expect(by('https://delta.example/en/bell').isRead).toBe(true);
  expect(lost).toEqual([{ line: undefined, sample: 'Old ftp://delta.example/old', reason: 'address' }]);
});

test("in Pocket's zip the highlights come to their articles", async () => {
  const file = await zipOf({
    'part_000000.csv': POCKET_CSV,
    'annotations/part_000000.json': POCKET_ANNOTATIONS,
    '__MACOSX/._part_000000.csv': POCKET_CSV.replaceAll('delta.example', 'junk.example'),
  });
  const { lists } = await readImport([file]);
  expect(lists[0]!.imported).toHaveLength(4);
  expect(lists[0]!.imported[0]).toMatchObject({
    url: 'https://delta.example/en/ferry',
    highlights: [
      { quote: 'The ferry left at six.', createdAt: '2023-04-24T10:15:00.000Z' },
      { quote: 'It rang twice.', createdAt: '2023-04-24T10:16:00.000Z' },
    ],
  });
});

test("Instapaper's folders become the archive or tags, and a selection a highlight", async () => {
  const { service, by, lost } = await read('instapaper-export.csv', INSTAPAPER);
  expect(service).toBe('instapaper');
  expect(by('https://delta.example/en/ferry')).toMatchObject({
    tags: ['ferries', 'lower river'],
    highlights: [{ quote: 'The ferry left at six.', createdAt: '2023-04-24T10:14:00.000Z' }],
    isArchived: false,
  });
  expect(by('https://delta.example/en/bell')).toMatchObject({ tags: [], isArchived: true, isRead: true });
  expect(by('https://delta.example/en/boats').tags).toEqual(['Boat people']);
  expect(lost).toEqual([expect.objectContaining({ line: 5, reason: 'address' })]);
});

test('an Instapaper table of the time before tags is read as well', async () => {
  const { service, imported } = await read(
    'instapaper-export.csv',
    'URL,Title,Selection,Folder,Timestamp\nhttps://delta.example/en/ferry,Ferry,,Starred,1682331240\n',
  );
  expect(service).toBe('instapaper');
  expect(imported[0]!.tags).toEqual(['Starred']);
});

test("Readwise's highlights are gathered by title, with colours, notes and tags", async () => {
  const { service, imported, lost } = await read('readwise-data.csv', READWISE);
  expect(service).toBe('readwise');
  expect(imported.map(({ title, url }) => [title, url])).toEqual([
    ['Ferry returns to the lower river', undefined],
    ['A Book of Rivers', 'https://www.amazon.com/dp/B00INIXPYE'],
  ]);
  expect(imported[0]).toMatchObject({
    authors: ['Leyla Quliyeva'],
    tags: ['ferries'],
    savedAt: '2023-04-24T12:14:09.123Z',
    highlights: [
      {
        quote: 'The ferry left at six.',
        note: 'Early!\n#river\n#.favorite',
        colour: 'pink',
        createdAt: '2023-04-24T12:14:09.123Z',
      },
      { quote: 'She said "twice".\nAnd went.', createdAt: '2023-04-24T12:15:00.000Z' },
    ],
  });
  expect(imported[1]!.highlights[0]!.colour).toBe('yellow');
  expect(lost).toEqual([expect.objectContaining({ line: 6, reason: 'line' })]);
});

test("Readwise's list of articles is read, and what came by feeds is listed as left out", async () => {
  const { service, imported, lost } = await read('reader.csv', READWISE_READER);
  expect(service).toBe('readwise');
  expect(imported).toEqual([
    expect.objectContaining({
      url: 'https://delta.example/en/ferry',
      tags: ['ferries', "river's end"],
      savedAt: '2022-11-06T04:33:50.000Z',
      isRead: true,
      isArchived: true,
    }),
  ]);
  expect(lost.map(({ line, reason }) => [line, reason])).toEqual([
    [3, 'feed'],
    [4, 'address'],
  ]);
});

test("a bookmarks file gives its folders as tags, but not the browser's own, and descriptions as notes", async () => {
  const { service, by, imported, lost } = await read('bookmarks.html', BOOKMARKS);
  expect(service).toBe('bookmarks');
  expect(by('https://delta.example/en/ferry')).toMatchObject({
    title: 'Ferry returns',
    savedAt: '2023-04-24T10:14:00.000Z',
    tags: ['ferries', 'to read', 'Rivers', 'Lower'],
    highlights: [{ note: 'Two boats and a bell' }],
  });
  expect(by('https://delta.example/en/bell').tags).toEqual(['Rivers']);
  expect(by('https://delta.example/en/boats').tags).toEqual([]);
  expect(imported).toHaveLength(3);
  expect(lost).toEqual([{ line: undefined, sample: 'Bookmarklet javascript:void(0)', reason: 'address' }]);
});

test('a plain list is read with the titles beside the addresses', async () => {
  const { service, imported, lost } = await read('list.txt', ADDRESSES);
  expect(service).toBe('addresses');
  expect(imported.map(({ url, title }) => [url, title])).toEqual([
    ['https://delta.example/en/ferry', ''],
    ['https://delta.example/en/bell', 'The bell'],
    ['https://delta.example/en/boats', 'Boats'],
    ['https://delta.example/en/locks', 'Locks'],
  ]);
  expect(lost).toEqual([{ line: 7, sample: 'ask Tom about the dam', reason: 'address' }]);
});

test("Omnivore's zip is read with labels, authors, highlights and full text, also from a folder within", async () => {
  const inFolder = Object.fromEntries(Object.entries(OMNIVORE_FILES).map(([path, text]) => [`omnivore/${path}`, text]));
  for (const files of [OMNIVORE_FILES, inFolder]) {
    const { lists, unreadable } = await readImport([await zipOf(files)]);
    expect(unreadable).toEqual([]);
    expect(lists.map(({ service }) => service)).toEqual(['omnivore']);
    const [ferry, report] = lists[0]!.imported as [Imported, Imported];
    expect(ferry).toMatchObject({
      url: 'https://delta.example/en/ferry',
      authors: ['Leyla Quliyeva', 'Tom Hargreaves'],
      tags: ['ferries', 'lower river'],
      savedAt: '2023-08-27T06:41:31.927Z',
      publishedTime: '2023-04-24T08:14Z',
      isArchived: true,
      isRead: true,
      highlights: [
        { quote: 'The ferry left at six', note: '#ferries #to-quote\n\nEarly for a ferry.' },
        { quote: 'It rang\ntwice' },
      ],
    });
    expect(await ferry.readHtml!()).toContain('The ferry left at six');
    expect(report).toMatchObject({ isArchived: false, isRead: false, authors: [], readHtml: undefined });
  }
});
