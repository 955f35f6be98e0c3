import { expect, test } from 'vitest';
import { acceptChanges, acceptMark, LONGEST_NOTE } from '../../../library/marks/accept';
import { sampleMark } from './sample-mark';

test('a mark is taken as it is, and nothing that does not belong to one', () => {
  expect(acceptMark({ ...sampleMark(), extra: 1, quote: { ...sampleMark().quote, more: 2 } })).toEqual(sampleMark());
  const whole = sampleMark({ quote: undefined, position: undefined, note: 'All of it' });
  expect(acceptMark(whole)).toEqual(JSON.parse(JSON.stringify(whole)));
});

test.for([
  ['no object', null],
  ['an id that would be another document', sampleMark({ id: 'mark:0001:x' })],
  ['no id', { ...sampleMark(), id: undefined }],
  ['an unknown colour', { ...sampleMark(), colour: 'red; display: none' }],
  ['no colour', { ...sampleMark(), colour: undefined }],
  ['a note that is no text', { ...sampleMark(), note: { toString: 'x' } }],
  ['a note without end', sampleMark({ note: 'x'.repeat(LONGEST_NOTE + 1) })],
  ['half a quote', { ...sampleMark(), quote: { exact: 'left' } }],
  ['a place before the text', sampleMark({ position: { start: -1, end: 3 } })],
  ['a place without letters', sampleMark({ position: { start: 3, end: 3 } })],
  ['a time that is none', sampleMark({ createdAt: 'yesterday' })],
  ['a time without a zone', sampleMark({ changedAt: '2026-11-25T08:00:00' })],
] as const)('%s is no mark', ([, given]) => {
  expect(acceptMark(given)).toBeUndefined();
});

test('changes are a colour, a note or both', () => {
  expect(acceptChanges({ colour: 'pink', id: 'other' })).toEqual({ colour: 'pink' });
  expect(acceptChanges({ note: '' })).toEqual({ note: '' });
  expect(acceptChanges({ note: 5 })).toBeUndefined();
  expect(acceptChanges({ colour: 'beige' })).toBeUndefined();
});
