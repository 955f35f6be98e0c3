import { expect, test } from 'vitest';
import { cslOf } from '../../../attribution/citations/csl';
import { dayOf } from '../../../attribution/retrieval';
import { sampleArticle } from '../../sample-article';
import { reference, SEEN } from './reference';

test('an article that tells everything gives every field', () => {
  expect(reference()).toEqual({
    id: 'https://delta.example/en/ferry',
    type: 'article-newspaper',
    title: 'Ferry returns to the lower river after nine years',
    author: [
      { family: 'Quliyeva', given: 'Leyla' },
      { family: 'Hargreaves', given: 'Tom' },
    ],
    issued: { 'date-parts': [[2023, 4, 24]] },
    accessed: { 'date-parts': [[2026, 11, 25]] },
    'container-title': 'The Delta Post',
    URL: 'https://delta.example/en/ferry',
    language: 'en',
  });
});

test('what is not known is not there', () => {
  const bare = { authors: [], siteName: undefined, publishedTime: undefined, language: undefined };
  expect(cslOf(sampleArticle(bare))).toEqual({
    id: 'https://delta.example/en/ferry',
    type: 'webpage',
    title: 'Ferry returns to the lower river after nine years',
    URL: 'https://delta.example/en/ferry',
  });
});

test.each([
  ['2023-04-24', [2023, 4, 24]],
  ['2023-04-24T23:59-08:00', [2023, 4, 24]],
  ['2023-04', [2023, 4]],
  ['2023', [2023]],
  ['yesterday', undefined],
])('a date of %s has the parts %j', (publishedTime, parts) => {
  expect(reference({ publishedTime }).issued?.['date-parts'][0]).toEqual(parts);
});

test.each([
  [SEEN, '2026-11-25'],
  [{ retrievedAt: '2026-11-24T03:10:00.000Z', offset: '-05:30' }, '2026-11-23'],
  [{ retrievedAt: '2026-11-24T03:10:00.000Z', offset: '+00:00' }, '2026-11-24'],
])('the day of seeing is the one of the person’s own clock', (retrieval, day) => {
  expect(dayOf(retrieval)).toBe(day);
});
