import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../library/database';
import { changeMark, marksOf, putMark, removeMark } from '../../../library/marks/store';
import { onNews } from '../../../library/news';
import { sampleMark } from './sample-mark';

const FERRY = 'a'.repeat(32);
const BRIDGE = 'b'.repeat(32);
const LATER = new Date('2026-11-26T09:30:00Z');

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.destroy());

test('a mark is given back as it was kept, with its article and no other', async () => {
  const mark = sampleMark({ note: 'As the captain says', colour: 'violet' });
  await putMark(database, FERRY, mark);
  await putMark(database, BRIDGE, sampleMark({ id: 'mark-0002' }));
  expect(await marksOf(database, FERRY)).toEqual([mark]);
});

test('marks come in the order of the text, those without a place after them, a note to the whole last', async () => {
  const whole = { quote: undefined, position: undefined, note: 'All of it' };
  for (const mark of [
    sampleMark({ id: 'whole-001', ...whole }),
    sampleMark({ id: 'imported-1', position: undefined }),
    sampleMark({ id: 'second-01', position: { start: 90, end: 99 } }),
    sampleMark({ id: 'first-002', createdAt: '2026-11-25T09:00:00.000Z' }),
    sampleMark({ id: 'first-003' }),
  ])
    await putMark(database, FERRY, mark);
  expect((await marksOf(database, FERRY)).map(({ id }) => id)).toEqual([
    'first-003',
    'first-002',
    'second-01',
    'imported-1',
    'whole-001',
  ]);
});

test('colour and note are changed each by itself, and an empty note is none', async () => {
  await putMark(database, FERRY, sampleMark());
  await changeMark(database, FERRY, 'mark-0001', { note: 'So he says' }, LATER);
  await changeMark(database, FERRY, 'mark-0001', { colour: 'pink' }, LATER);
  const changed = { colour: 'pink', changedAt: LATER.toISOString() } as const;
  expect(await marksOf(database, FERRY)).toEqual([sampleMark({ ...changed, note: 'So he says' })]);
  await changeMark(database, FERRY, 'mark-0001', { note: '' }, LATER);
  expect(await marksOf(database, FERRY)).toEqual([sampleMark(changed)]);
});

test('changes that are made at the same time are both kept', async () => {
  await putMark(database, FERRY, sampleMark());
  await Promise.all([
    changeMark(database, FERRY, 'mark-0001', { note: 'So he says' }),
    changeMark(database, FERRY, 'mark-0001', { colour: 'green' }),
  ]);
  expect(await marksOf(database, FERRY)).toMatchObject([{ note: 'So he says', colour: 'green' }]);
});

test('a mark that is removed is gone, no change brings it back, and it can be put again', async () => {
  await putMark(database, FERRY, sampleMark());
  await removeMark(database, FERRY, 'mark-0001');
  await changeMark(database, FERRY, 'mark-0001', { note: 'Too late' });
  expect(await marksOf(database, FERRY)).toEqual([]);
  await putMark(database, FERRY, sampleMark());
  expect(await marksOf(database, FERRY)).toEqual([sampleMark()]);
});

test('each writing is told to the other windows', async () => {
  let news = 0;
  const stop = onNews(() => {
    news += 1;
  });
  await putMark(database, FERRY, sampleMark());
  await changeMark(database, FERRY, 'mark-0001', { colour: 'blue' });
  await removeMark(database, FERRY, 'mark-0001');
  await expect.poll(() => news).toBe(3);
  stop();
});
