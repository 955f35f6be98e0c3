import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readImport, SERVICES } from '../../../library/import';
import type { Imported } from '../../../library/import/imported';
import { zipOf } from '../../zip-of';
import * as fixtures from './fixtures';

const FILES = Object.values(fixtures).filter((each) => typeof each === 'string');

const nothingBeside = () => undefined;

function isSound({ url, title, tags, savedAt, highlights }: Imported): boolean {
  return (
    (url === undefined || /^https?:\/\//.test(url)) &&
    title.isWellFormed() &&
    !/\n/.test(title) &&
    tags.every((tag) => tag.length > 0 && tag.isWellFormed()) &&
    (savedAt === undefined || new Date(savedAt).toISOString() === savedAt) &&
    highlights.every(({ quote, note }) => Boolean(quote || note))
  );
}

test('no text makes any reader throw or give what is unsound', async () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), damaged());
  await fc.assert(
    fc.asyncProperty(anyText, fc.constantFrom(...SERVICES), async (text, service) => {
      service.recognises(text);
      const { imported } = await service.read(text, 'file', nothingBeside);
      return imported.every(isSound);
    }),
    { numRuns: 600 },
  );
}, 30_000);

/** An export with a piece cut out, and another piece put in. */
function damaged(): fc.Arbitrary<string> {
  const piece = fc.constantFrom('"', "'", '\n', ',', '\0', '\ud800', '<a href="', '{', ']', '>', '\\', '__proto__');
  return fc
    .tuple(fc.constantFrom(...FILES), fc.nat(2000), fc.nat(200), fc.array(piece, { maxLength: 4 }))
    .map(([file, start, length, pieces]) => file.slice(0, start) + pieces.join('') + file.slice(start + length));
}

test('a list with JSON of other shapes gives what it can', async () => {
  const odd = [
    null,
    3,
    'x',
    [],
    {},
    { url: 5 },
    { url: 'https://a.example/', highlights: 'no' },
    { slug: {}, url: 'https://b.example/' },
  ];
  for (const service of SERVICES.filter(({ id }) => id === 'omnivore' || id === 'pocket')) {
    const text =
      service.id === 'pocket' ? JSON.stringify([...odd, { highlights: [{ quote: 'q' }] }]) : JSON.stringify(odd);
    const { imported, unreadable } = await service.read(text, 'file', nothingBeside);
    expect(imported.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
    expect(unreadable.length).toBeGreaterThanOrEqual(6);
  }
});

test('no address but those of web pages comes through', async () => {
  const addresses = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'https://',
    'about:blank',
    'blob:https://a.example/x',
  ];
  const rows = addresses.map((address) => `t,${address},1682331240,,unread`);
  const { lists, unreadable } = await readImport([
    new File(
      [`title,url,time_added,tags,status\n${rows.join('\n')}\nt,https://user:word@a.example/x#y,1,,unread`],
      'part_000000.csv',
    ),
  ]);
  expect(lists[0]!.imported.map(({ url, savedAt }) => [url, savedAt])).toEqual([['https://a.example/x', undefined]]);
  expect(unreadable.map(({ reason }) => reason)).toEqual(addresses.map(() => 'address'));
});

test('a file that is none of ours, an empty one and a broken zip are refused, and the others read', async () => {
  const zip = await zipOf({ 'part_000000.csv': fixtures.POCKET_CSV });
  const half = new File([zip.slice(0, zip.size / 2)], 'half.zip');
  const foreign = await zipOf({ 'readme.pdf': 'hello', 'music.ogg': 'la' }, 'foreign.zip');
  const { lists, refused } = await readImport([
    new File(['Dear diary'], 'diary.docx'),
    new File([], 'empty.csv'),
    half,
    foreign,
    await zipOf({ 'library.json': '{}', 'articles/a/article.html': fixtures.BOOKMARKS }, 'backup.zip'),
    new File([fixtures.POCKET_CSV], 'part_000000.csv'),
  ]);
  expect(refused).toEqual([
    { file: 'diary.docx', reason: 'unknown' },
    { file: 'empty.csv', reason: 'unknown' },
    { file: 'half.zip', reason: 'damaged' },
    { file: 'foreign.zip', reason: 'unknown' },
    { file: 'backup.zip', reason: 'backup' },
  ]);
  expect(lists[0]!.imported).toHaveLength(4);
});

test('a table in UTF-16 with a byte order mark is read', async () => {
  const units = Uint16Array.from(`\ufeff${fixtures.POCKET_CSV}`, (letter) => letter.charCodeAt(0));
  const { lists } = await readImport([new File([units], 'part_000000.csv')]);
  expect(lists[0]!.imported).toHaveLength(4);
});

test('an article that stands in several files is one, with all tags and the earliest time', async () => {
  const line = (title: string, time: number, tags: string, status: string) =>
    `title,url,time_added,tags,status\n${title},https://delta.example/en/ferry?utm_medium=x,${time},${tags},${status}\n`;
  const { lists } = await readImport([
    new File([line('', 1682331241, 'Ferries|b', 'unread')], 'part_000000.csv'),
    new File([line('Ferry', 1682331240, 'ferries|a', 'archive')], 'part_000001.csv'),
  ]);
  expect(lists[0]!.imported).toEqual([
    expect.objectContaining({
      title: 'Ferry',
      tags: ['Ferries', 'b', 'a'],
      savedAt: '2023-04-24T10:14:00.000Z',
      isRead: true,
    }),
  ]);
});
