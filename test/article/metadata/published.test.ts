import { expect, test } from 'vitest';
import { metadataOf, PROSE, story } from './page';

test('structured data say it before meta, meta before the visible date, that before the address', () => {
  const data =
    '<script type="application/ld+json">{"@type":"Article","headline":"The ferry that left alone","datePublished":"2023-04-24T12:14:00+04:00"}</script>';
  const meta = '<meta property="article:published_time" content="2023-04-23">';
  expect(story('<p>22 April 2023</p>', data + meta).publishedTime).toBe('2023-04-24T12:14+04:00');
  expect(story('<p>22 April 2023</p>', meta).publishedTime).toBe('2023-04-23');
  expect(story('<p>22 April 2023</p>').publishedTime).toBe('2023-04-22');
  expect(
    metadataOf('', `<h1>The ferry that left alone</h1><p>${PROSE}</p>`, 'https://harbour.example/2023/04/21/ferry')
      .publishedTime,
  ).toBe('2023-04-21');
});

test('a date of change beside it is told apart', () => {
  const { publishedTime, modifiedTime } = story('<p>Published 22 April 2023, 09:00. Updated 23 April 2023, 10:30</p>');
  expect([publishedTime, modifiedTime]).toEqual(['2023-04-22T09:00', '2023-04-23T10:30']);
});

test('neither a card above the headline nor a sentence of the body dates the story', () => {
  const card =
    '<div class="card"><a href="/other">Another story with quite a long headline</a> <span>20 April 2023</span></div>';
  const body = `<p>On 19 April 2023 the ferry had been painted. ${PROSE}</p>`;
  expect(metadataOf('', `${card}<main><h1>The ferry that left alone</h1>${body}</main>`).publishedTime).toBeUndefined();
});

test('the datetime of a time element gives what the visible date leaves out', () => {
  expect(story('<time datetime="2023-04-22T09:00:00+04:00">22 April 2023</time>').publishedTime).toBe(
    '2023-04-22T09:00+04:00',
  );
});
