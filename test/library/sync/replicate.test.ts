import { describe, expect, test } from 'vitest';
import type { CopyDocument } from '../../../library/documents';
import { articleIdOf, docId } from '../../../library/ids';
import { putMark } from '../../../library/marks/store';
import { readCopy } from '../../../library/read-copy';
import { saveArticle } from '../../../library/save';
import { newSecret } from '../../../library/sync/cipher/new-secret';
import { pictureOnServer } from '../../../library/sync/picture-on-server';
import { addTag } from '../../../library/tags';
import { sampleArticle } from '../../sample-article';
import { contentsOf } from './contents';
import { type Device, dumpOf, newConnection, newDevice, quiet } from './devices';

const URL_OF = 'https://delta.example/secret-ferry';
const PICTURE = 'https://delta.example/picture.png';
const NOTE = 'Nobody but me should read this zanzibar note.';

async function fill({ database }: Device): Promise<string> {
  await saveArticle(database, {
    article: sampleArticle({ canonicalUrl: URL_OF, title: 'Xylophone ferry returns' }),
    images: [{ url: PICTURE, blob: new Blob(['picture of a xebec'], { type: 'image/png' }) }],
    extractor: '1',
  });
  const article = await articleIdOf(URL_OF);
  await addTag(database, [article], 'Quokkas');
  const at = new Date().toISOString();
  await putMark(database, article, {
    id: crypto.randomUUID(),
    colour: 'green',
    note: NOTE,
    createdAt: at,
    changedAt: at,
  });
  return article;
}

async function pictureOf({ database }: Device, article: string): Promise<string | undefined> {
  const { rows } = await database.allDocs({
    startkey: docId.copy(article, ''),
    endkey: `${docId.copy(article, '')}\uffff`,
  });
  const blob = await database.getAttachment(rows[0]!.id, 'image-1').catch(() => undefined);
  return blob?.text();
}

describe.each([
  ['open', {}],
  ['sealed', { secret: newSecret() }],
])('%s', (_, options) => {
  test('what one device has, another one gets, pictures and all', async () => {
    const connection = await newConnection(options);
    const [one, other] = [newDevice(connection), newDevice(connection)];
    const article = await fill(one);
    await one.sync();
    await other.sync();
    expect(await contentsOf(other.database)).toEqual(await contentsOf(one.database));
    expect(Object.keys(await contentsOf(other.database))).toHaveLength(3);
    expect(await pictureOf(other, article)).toBe('picture of a xebec');
  });

  test('a device that leaves pictures on the server changes a copy without losing them for the others', async () => {
    const connection = await newConnection(options);
    const [one, small, third] = [
      newDevice(connection),
      newDevice({ ...connection, textFirst: true }),
      newDevice(connection),
    ];
    const article = await fill(one);
    await quiet([one, small], 1);
    expect(await pictureOf(small, article)).toBeUndefined();
    // Saved once more there: the same text, seen later.
    const later = new Date(Date.now() + 60_000);
    const copy = sampleArticle({ canonicalUrl: URL_OF, title: 'Xylophone ferry returns' });
    await saveArticle(small.database, { article: copy, images: [{ url: PICTURE }], extractor: '1', now: later });
    await quiet([small, one, third], 1);
    for (const device of [one, third]) expect(await pictureOf(device, article)).toBe('picture of a xebec');
    const [kept] = Object.values(await contentsOf(third.database)) as CopyDocument[];
    expect(kept!.confirmedAt).toBe(later.toISOString());
    expect(await contentsOf(small.database)).toEqual(await contentsOf(one.database));
  });

  test('a picture that was left on the server is brought when its copy is read', async () => {
    const connection = await newConnection(options);
    const [one, small] = [newDevice(connection), newDevice({ ...connection, textFirst: true })];
    const article = await fill(one);
    await quiet([one, small], 1);
    const copy = await readCopy(small.database, article, undefined, (document, attachment) =>
      pictureOnServer(small.connection, document, attachment),
    );
    expect(await copy!.images[0]!.blob!.text()).toBe('picture of a xebec');
    expect(copy!.images[0]!.blob!.type).toBe('image/png');
    expect((await readCopy(small.database, article))!.images).toEqual([{ url: PICTURE }]);
  });

  test('a large picture of all bytes comes as it was', async () => {
    const connection = await newConnection(options);
    const [one, other] = [newDevice(connection), newDevice(connection)];
    const bytes = new Uint8Array(200_000).map((_, index) => (index * 7 + (index >> 8)) % 256);
    const images = [{ url: PICTURE, blob: new Blob([bytes], { type: 'image/png' }) }];
    await saveArticle(one.database, { article: sampleArticle({ canonicalUrl: URL_OF }), images, extractor: '1' });
    await quiet([one, other], 1);
    const { rows } = await other.database.allDocs({ startkey: 'copy:', endkey: 'copy:\uffff' });
    const came = await other.database.getAttachment(rows[0]!.id, 'image-1');
    expect(new Uint8Array(await came.arrayBuffer())).toEqual(bytes);
  });

  test('a second round has nothing to say', async () => {
    const connection = await newConnection(options);
    const one = newDevice(connection);
    await fill(one);
    await quiet([one], 2);
    const before = await dumpOf(connection);
    await quiet([one], 2);
    expect(await dumpOf(connection)).toBe(before);
  });
});

test('a sealed database has none of the words, and an open one has them', async () => {
  const dumps = await Promise.all(
    [{ secret: newSecret() }, {}].map(async (options) => {
      const connection = await newConnection(options);
      const device = newDevice(connection);
      await fill(device);
      await device.sync();
      return dumpOf(connection);
    }),
  );
  const words = [
    'Xylophone',
    'secret-ferry',
    'delta.example',
    'quokkas',
    'zanzibar',
    'xebec',
    'tag:',
    'copy:',
    'green',
  ];
  const found = dumps.map((dump) => words.filter((word) => dump.toLowerCase().includes(word.toLowerCase())));
  expect(found[0]).toEqual([]);
  expect(found[1]).toEqual(words);
});

test('what other keys have sealed, and what is none of the library, is left where it is', async () => {
  const connection = await newConnection({ secret: newSecret() });
  const [one, stranger] = [newDevice(connection), newDevice({ ...connection, secret: newSecret() })];
  await fill(one);
  await one.sync();
  await fetch(`${connection.server}/${connection.database}/alien`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
  });
  await stranger.sync();
  expect(await contentsOf(stranger.database)).toEqual({});
  await one.sync();
  expect(Object.keys(await contentsOf(one.database))).toHaveLength(3);
});
