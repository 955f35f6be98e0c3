import { expect, test } from 'vitest';
import { formatPublished } from '../../attribution/published-date';

test('a date stays a date, and a time the clock of the outlet', () => {
  expect(formatPublished('2023-04-24', 'en')).toBe('24 April 2023');
  expect(formatPublished('2023-04-24T12:14', 'en')).toBe('24 April 2023 at 12:14');
  expect(formatPublished('2023-04-24T00:05:59', 'en')).toBe('24 April 2023 at 00:05');
});

test('an offset is named only where the outlet states one, and moves nothing', () => {
  expect(formatPublished('2023-04-24T12:14+04:00', 'en')).toBe('24 April 2023 at 12:14 UTC+4');
  expect(formatPublished('2023-04-24T12:14:00-03:30', 'en')).toBe('24 April 2023 at 12:14 UTC−3:30');
  expect(formatPublished('2023-04-24T12:14:05.000Z', 'en')).toBe('24 April 2023 at 12:14 UTC');
});

test.for([
  ['en-US', 'April 24, 2023 at 2:05 PM'],
  ['en-GB', '24 April 2023 at 14:05'],
  ['ru-RU', '24 апреля 2023 г. в 14:05'],
  ['de-AT', '24. April 2023 um 14:05'],
  ['zh-Hant', '2023/4/24 14:05'],
  ['EN-us', 'April 24, 2023 at 2:05 PM'],
  ['ru', '24 апреля 2023 г. в 14:05'],
  ['az', '24 aprel 2023, 14:05'],
  ['hy', '24 ապրիլի 2023, 14:05'],
  ['ka', '24 აპრილი 2023, 14:05'],
  ['tr', '24 Nisan 2023 14:05'],
  ['uk', '24 квітня 2023 р. о 14:05'],
  ['de', '24. April 2023 um 14:05'],
  ['fr', '24 avril 2023 à 14:05'],
  ['es', '24 de abril de 2023 a las 14:05'],
  ['pl', '24 kwietnia 2023 14:05'],
  ['ar', '24 أبريل 2023 في 14:05'],
  ['zh', '2023年4月24日 14:05'],
  ['ja', '2023年4月24日 14:05'],
])('%s writes it in its own words', ([language, words]) => {
  expect(formatPublished('2023-04-24T14:05', language)?.replace(/\s/g, ' ')).toBe(words);
});

test('a language that is unknown or malformed gives English', () => {
  expect(formatPublished('2023-04-24', 'xx-nonsense!')).toBe('24 April 2023');
  expect(formatPublished('2023-04-24')).toBe('24 April 2023');
});

test('what is no date gives nothing', () => {
  for (const value of ['', 'yesterday', '2023-13-01', '2023-02-31', '2023-04-24T25:00', '24.04.2023']) {
    expect(formatPublished(value, 'en'), value).toBeUndefined();
  }
});
