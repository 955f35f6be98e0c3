import { type Metadata, readMetadata } from '../../../article/metadata/metadata';
import { takeSnapshot } from '../../../article/snapshot/snapshot';

export const PROSE =
  'The ferry left at six with nobody on board but the captain, who had been told to wait and did not, and who said later that he ' +
  'would do it again, since the tide waits for nobody and the harbour master had gone to bed, as he always does when the wind turns.';

/** A document of that head and body. */
export function page(head: string, body: string, attributes = 'lang="en"'): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** What is read from a page of that head and body. */
export function metadataOf(
  head: string,
  body: string,
  url = 'https://harbour.example/news/ferry',
  attributes?: string,
): Metadata {
  return readMetadata(takeSnapshot(page(head, body, attributes), url));
}

/** A page with one story, signed and dated as given. */
export function story(byline: string, head = ''): Metadata {
  return metadataOf(
    head,
    `<main><h1>The ferry that left alone</h1>${byline}<div><p>${PROSE}</p><p>${PROSE}</p></div></main>`,
  );
}
