import { expect, test } from 'vitest';
import { story } from './page';

const JSON_LD = (author: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry that left alone","author":${author}}</script>`;

test('the names by the headline count for more than the one that the metadata fill in', () => {
  const { authors } = story('<p class="byline">By Jane Roe</p>', '<meta name="author" content="Upload Person">');
  expect(authors).toEqual(['Jane Roe']);
});

test('an organisation or the outlet itself is no author', () => {
  expect(story('', JSON_LD('{"@type":"Organization","name":"Harbour Daily"}')).authors).toEqual([]);
  expect(
    story('<p class="author">Harbour Daily</p>', '<meta property="og:site_name" content="Harbour Daily">').authors,
  ).toEqual([]);
});

test('an address in article:author is no name', () => {
  expect(story('', '<meta property="article:author" content="https://social.example/jane.roe">').authors).toEqual([]);
});

test('the author of a related card is not the story’s', () => {
  expect(story('<aside class="related"><a href="/author/x" rel="author">Somebody Else</a></aside>').authors).toEqual(
    [],
  );
});

test('an author that an @id elsewhere names is found', () => {
  const graph = `<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"The ferry that left alone","author":{"@id":"#jane"}},{"@type":"Person","@id":"#jane","name":"Jane Roe"}]}</script>`;
  expect(story('', graph).authors).toEqual(['Jane Roe']);
});

test('each value remembers where it was found', () => {
  expect(story('<p class="byline">By Jane Roe</p>').evidence.authors?.confidence).toBeGreaterThanOrEqual(0.6);
  expect(story('').evidence.authors).toBeUndefined();
});
