import { expect, test } from 'vitest';
import { docId } from '../../library/ids';
import { listVersions, readCopy, readLink } from '../../library/read-copy';
import { addTag } from '../../library/tags';
import { putCopy } from './shelf-of-copies';
import { eachWithDatabase } from './test-database';

const database = eachWithDatabase();
const PICTURE = 'https://delta.example/ferry.png';

test('a copy is read with its pictures, tags and marks', async () => {
  const png = new Blob(['bytes'], { type: 'image/png' });
  const other = 'https://delta.example/other.png';
  const id = await putCopy(database(), {}, { pictures: { [PICTURE]: png }, missing: [other] });
  await addTag(database(), [id], 'rivers');
  const mark = { schema: 1, colour: 'yellow', createdAt: 'x', changedAt: 'x' };
  await database().put({ ...mark, _id: docId.mark(id, 'note'), note: 'To the whole' });
  const passage = { quote: { exact: 'ferry', prefix: 'The ', suffix: ' left' }, position: { start: 4, end: 9 } };
  await database().put({ ...mark, _id: docId.mark(id, 'z'), ...passage });
  const copy = (await readCopy(database(), id))!;
  expect(copy.article.title).toBe('Ferry returns to the lower river after nine years');
  expect(copy.images.map(({ url, blob }) => [url, blob?.type])).toEqual([
    [PICTURE, 'image/png'],
    [other, undefined],
  ]);
  expect(await copy.images[0]!.blob!.text()).toBe('bytes');
  expect(copy.tags).toEqual(['rivers']);
  expect(copy.marks.map(({ position }) => position?.start)).toEqual([4, undefined]);
});

test('the newest version is the one that was last seen, and each earlier one can be read', async () => {
  const id = await putCopy(database(), { text: 'Old.', html: '<p>Old.</p>' }, { at: '2026-11-01T08:00:00.000Z' });
  await putCopy(database(), { text: 'New.', html: '<p>New.</p>' }, { at: '2026-11-03T08:00:00.000Z' });
  const versions = await listVersions(database(), id);
  expect(versions.map(({ retrievedAt }) => retrievedAt.slice(8, 10))).toEqual(['03', '01']);
  expect((await readCopy(database(), id))!.article.text).toBe('New.');
  expect((await readCopy(database(), id, versions[1]!.id))!.article.text).toBe('Old.');
});

test('what is not kept is undefined, and an imported link is known by its address', async () => {
  await database().put({
    _id: docId.link('a'),
    schema: 1,
    url: 'https://delta.example/',
    title: '',
    savedAt: 'x',
    from: 'pocket',
  });
  expect(await readCopy(database(), 'a')).toBeUndefined();
  expect(await readCopy(database(), await putCopy(database()), 'none')).toBeUndefined();
  expect((await readLink(database(), 'a'))!.url).toBe('https://delta.example/');
  expect(await readLink(database(), 'b')).toBeUndefined();
});

test('a copy whose picture is lost can still be read', async () => {
  const id = await putCopy(database(), {}, { pictures: { [PICTURE]: new Blob(['bytes'], { type: 'image/png' }) } });
  const getAttachment = () => Promise.reject(new Error('lost'));
  const broken = Object.assign(Object.create(database()), { getAttachment });
  expect((await readCopy(broken, id))!.images).toEqual([{ url: PICTURE }]);
});
