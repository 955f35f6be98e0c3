import { expect, test } from 'vitest';
import { JsonLd } from '../../../article/metadata/json-ld';
import { statedInJsonLd } from '../../../article/metadata/stated-article';

const URL_HERE = new URL('https://harbour.example/news/ferry');
const stated = (...scripts: string[]) => statedInJsonLd(new JsonLd(scripts), URL_HERE, ['The ferry that left alone']);

test('faults of content systems do not hide what is stated', () => {
  expect(stated('{"@type":"Article","headline":"The ferry\nthat left alone",}')?.headline).toBe(
    'The ferry that left alone',
  );
  expect(stated('<!-- {"@type":"Article","headline":"Tom &amp; Jerry"} -->')?.headline).toBe('Tom & Jerry');
  expect(stated('{ not json', '[]', 'null')).toBeUndefined();
});

test('of several articles the page’s own is told by headline and address', () => {
  const card = { '@type': 'NewsArticle', headline: 'Quake shakes the capital', datePublished: '2020-01-01' };
  const own = { '@type': 'NewsArticle', headline: 'The ferry that left alone', datePublished: '2023-04-24' };
  expect(stated(JSON.stringify({ '@graph': [card, own] }))?.publishedTime).toBe('2023-04-24');
  const here = { ...own, headline: 'Ferry gone', mainEntityOfPage: { '@id': URL_HERE.href } };
  expect(stated(JSON.stringify([card, here]))?.headline).toBe('Ferry gone');
});

test('an outlet that is a person is no outlet', () => {
  const article = (type: string) =>
    `{"@type":"Article","headline":"The ferry that left alone","publisher":{"@type":"${type}","name":"Jane Roe"}}`;
  expect(stated(article('Organization'))?.publisher).toBe('Jane Roe');
  expect(stated(article('Person'))?.publisher).toBeUndefined();
});
