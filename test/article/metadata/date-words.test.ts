import { describe, expect, test } from 'vitest';
import { readDates } from '../../../article/metadata/date-words';

const first = (line: string, language?: string) => readDates(line, language)[0]?.iso;

describe('a date in words', () => {
  test.each([
    ['en', '24 April 2023 12:14'],
    ['en', 'Monday, April 24th, 2023, 12:14 PM'],
    ['az', '24 aprel 2023, 12:14'],
    ['ru', '24 апреля 2023, 12:14'],
    ['uk', '24 квітня 2023, 12:14'],
    ['hy', '24 Ապրիլի 2023, 12:14'],
    ['ka', '24 აპრილი 2023, 12:14'],
    ['tr', '24 Nisan 2023 Pazartesi 12:14'],
    ['de', '24. April 2023, 12:14 Uhr'],
    ['fr', 'lundi 24 avril 2023 à 12h14'],
    ['es', '24 de abril de 2023, 12:14'],
    ['it', '24 aprile 2023 alle 12:14'],
    ['pt', '24 de abril de 2023, 12h14'],
    ['pl', '24 kwietnia 2023, 12:14'],
    ['ar', '٢٤ أبريل ٢٠٢٣ ١٢:١٤'],
    ['he', '24 באפריל 2023, 12:14'],
    ['zh', '2023年04月24日12:14'],
    ['ja', '2023年4月24日 12時14分'],
    ['ja', '令和5年4月24日 12:14'],
    ['fa', '۴ اردیبهشت ۱۴۰۲ - ۱۲:۱۴'],
  ])('is read in %s: %s', (language, line) => {
    expect(first(line, language)).toBe('2023-04-24T12:14');
  });

  test('is read in another language than the page states', () => {
    expect(first('24 апреля 2023', 'en')).toBe('2023-04-24');
  });

  test('needs a year', () => {
    expect(readDates('The talks of April 24 were short', 'en')).toEqual([]);
  });
});

test('of two figures the first is the day, except in the English of the United States', () => {
  expect(first('04/05/2023', 'de')).toBe('2023-05-04');
  expect(first('04/05/2023', 'en-GB')).toBe('2023-05-04');
  expect(first('04/05/2023', 'en-US')).toBe('2023-04-05');
  expect(first('24/04/2023', 'en-US')).toBe('2023-04-24');
});

test('a zone is taken only from what the line says', () => {
  expect(first('24.04.2023 12:14 (GMT+4)', 'ru')).toBe('2023-04-24T12:14+04:00');
  expect(first('24 April 2023, 12:14 UTC', 'en')).toBe('2023-04-24T12:14Z');
  expect(first('24 April 2023, 12:14', 'en')).toBe('2023-04-24T12:14');
});

test('several dates of a line come in order, each with its own time', () => {
  const dates = readDates('Yayınlanma: 30.03.2025 - 07:48 Güncelleme: 30.03.2025 - 09:22', 'tr');
  expect(dates.map(({ iso }) => iso)).toEqual(['2025-03-30T07:48', '2025-03-30T09:22']);
});
