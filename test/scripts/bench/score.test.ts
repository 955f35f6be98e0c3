import { expect, test } from 'vitest';
import { lossesAgainst, recordedOf } from '../../../scripts/bench/recorded.ts';
import { type Figures, score } from '../../../scripts/bench/score.ts';
import { ownSet } from '../../../scripts/bench/sets.ts';
import { tableOf } from '../../../scripts/bench/table.ts';
import { type ExtractRecord, failedRecord } from '../../../scripts/extract/record.ts';

function record(fields: Partial<ExtractRecord>): ExtractRecord {
  return { ...failedRecord(''), ...fields };
}

const FIGURES: Figures = { shingleF1: 0.9, under3: 1, under8: 2, wordF1: 0.95 };

test('precision and recall are averaged over the pages before they are joined', () => {
  const gold = { whole: { articleBody: 'a b c d' }, missing: { articleBody: 'e f g h' } };
  const { shingleF1, under3, under8 } = score(gold, { whole: record({ articleBody: 'a b c d' }) });
  // Precision 1, of the only page with text; recall 1/2.
  expect(shingleF1).toBeCloseTo(2 / 3);
  expect([under3, under8]).toEqual([1, 1]);
});

test('an author is invented where the page has none, and not told where the set does not say', () => {
  const records = { one: record({ byline: 'Ann Lee' }), two: record({}) };
  const page = { articleBody: 'a' };
  expect(score({ one: { ...page, author: null }, two: { ...page, author: null } }, records).inventedAuthor).toBe(0.5);
  expect(score({ one: page, two: page }, records).inventedAuthor).toBeUndefined();
});

test('a field is scored on the pages that have it', () => {
  const gold = {
    one: { articleBody: 'a', title: 'T', author: 'Ann Lee', date: '2023-04-24' },
    two: { articleBody: 'a', title: 'U', author: null, date: null },
  };
  const records = { one: record({ title: 'T', publishedTime: '2023-04-24T10:00' }), two: record({ title: 'X' }) };
  expect(score(gold, records)).toMatchObject({ title: 0.5, author: 0, inventedAuthor: 0, date: 1 });
});

test('times are summed before they are compared', () => {
  const gold = { one: { articleBody: 'a' }, two: { articleBody: 'a' } };
  const records = { one: record({ millis: 10, baselineMillis: 10 }), two: record({ millis: 60, baselineMillis: 20 }) };
  expect(score(gold, records)).toMatchObject({ timeTotal: 70 / 30, timeP95: 3 });
});

test('a loss of more than .003 of an F1 gets a sentence, and a smaller one does not', () => {
  expect(lossesAgainst(FIGURES, 'wcxb', { ...FIGURES, shingleF1: 0.896 })).toEqual([
    'The shingle F1 of wcxb fell from 0.900 to 0.896.',
  ]);
  expect(lossesAgainst(FIGURES, 'wcxb', { ...FIGURES, shingleF1: 0.8975, wordF1: 0.9475 })).toEqual([]);
  expect(lossesAgainst(undefined, 'wcxb', FIGURES)).toEqual([]);
});

test('figures that a set does not tell are not recorded, nor are times', () => {
  const figures = { ...FIGURES, wordF1: 0.912345, found: undefined, timeTotal: 1.2, timeP95: 2 };
  expect(recordedOf(figures)).toStrictEqual({ ...FIGURES, wordF1: 0.9123 });
});

test('the table says which bounds are missed', () => {
  const table = tableOf(
    'scrapinghub',
    90,
    { ...FIGURES, shingleF1: 0.981, under3: 0, under8: 3 },
    { shingleF1: 0.979 },
  );
  expect(table).toMatch(/shingle F1 +0\.981 +0\.980 +0\.988 +0\.979 +short of the aim$/m);
  expect(table).toMatch(/pages under \.3 +0 +0 +– +–$/m);
  expect(table).toMatch(/pages under \.8 +3 +2 +– +– +misses the bound$/m);
  expect(table).not.toMatch(/snippets/);
});

test('pages without an article are not among the own ones', () => {
  const { pages, gold } = ownSet();
  expect(gold['en-caliber']?.articleBody).toContain('\n\n');
  expect(gold['az-front-page']).toBeUndefined();
  expect(pages.map(({ id }) => id)).toEqual(Object.keys(gold));
});
