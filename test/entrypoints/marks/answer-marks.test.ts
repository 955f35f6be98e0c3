import { afterEach, expect, test } from 'vitest';
import { answerMarks } from '../../../entrypoints/marks/answer-marks';
import { openDatabase } from '../../../library/database';
import { sampleMark } from '../../library/marks/sample-mark';

const url = 'https://delta.example/en/ferry';
const mark = sampleMark();
const ask = (fields: Record<string, unknown>) => answerMarks(fields, {});

afterEach(async () => {
  await ask({ url, wish: { act: 'remove', id: mark.id } });
});

test('a mark is put, changed and removed, and each time all marks of that article are the answer', async () => {
  expect(await ask({ url, wish: { act: 'list' } })).toEqual({ ok: true, marks: [] });
  expect(await ask({ url, wish: { act: 'put', mark } })).toEqual({ ok: true, marks: [mark] });
  expect(await ask({ url: `${url}/other`, wish: { act: 'list' } })).toEqual({ ok: true, marks: [] });
  const change = { act: 'change', id: mark.id, changes: { note: 'So he says', id: 'another-id' } };
  expect(await ask({ url, wish: change })).toMatchObject({ ok: true, marks: [{ id: mark.id, note: 'So he says' }] });
  expect(await ask({ url, wish: { act: 'remove', id: mark.id } })).toEqual({ ok: true, marks: [] });
});

test('marks are in the one library that all contexts open', async () => {
  await ask({ url, wish: { act: 'put', mark } });
  const { rows } = await openDatabase().allDocs();
  expect(rows.filter(({ id }) => id.startsWith('mark:'))).toHaveLength(1);
});

test.for([
  ['no address', { wish: { act: 'list' } }],
  ['no address of a page', { url: 'ferry', wish: { act: 'list' } }],
  ['an address without end', { url: `${url}/${'x'.repeat(9000)}`, wish: { act: 'list' } }],
  ['no wish', { url }],
  ['an unknown wish', { url, wish: { act: 'destroy' } }],
  ['a mark that is none', { url, wish: { act: 'put', mark: { ...mark, colour: 'beige' } } }],
  ['changes that are none', { url, wish: { act: 'change', id: mark.id, changes: { note: 5 } } }],
  ['a change of nothing', { url, wish: { act: 'change', id: mark.id } }],
  ['the id of another document', { url, wish: { act: 'remove', id: '../copy:x' } }],
] as const)('%s is not answered', ([, fields]) => {
  expect(ask(fields)).toBeUndefined();
});
