import { expect, test } from 'vitest';
import { readDocument } from '../../library/database';
import { docId } from '../../library/ids';
import { keepCopyPlace, readCopyPlace } from '../../library/place';
import { eachWithDatabase } from './test-database';

const database = eachWithDatabase();

test('a place is kept, replaced and forgotten', async () => {
  expect(await readCopyPlace(database(), 'a')).toBeUndefined();
  await keepCopyPlace(database(), 'a', { block: 3, words: 'The ferry' });
  await keepCopyPlace(database(), 'a', { block: 5, words: 'The bell' });
  expect(await readCopyPlace(database(), 'a')).toEqual({ block: 5, words: 'The bell' });
  await keepCopyPlace(database(), 'a', undefined);
  expect(await readCopyPlace(database(), 'a')).toBeUndefined();
});

test('the same place again is no new revision, which would be sent to every device', async () => {
  await keepCopyPlace(database(), 'a', { block: 3, words: 'The ferry' });
  const before = await readDocument(database(), docId.place('a'));
  await keepCopyPlace(database(), 'a', { block: 3, words: 'The ferry' });
  expect(await readDocument(database(), docId.place('a'))).toEqual(before);
});
