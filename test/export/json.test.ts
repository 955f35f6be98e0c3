import { expect, test } from 'vitest';
import { type CopyAsJson, makeJson } from '../../export/json';
import type { Copy } from '../../library/copy';
import { quoteOf, sampleCopy, sampleMark, samplePicture, WORDS } from './sample-copy';

async function jsonOf(copy: Copy): Promise<CopyAsJson> {
  return JSON.parse(await (await makeJson([copy], WORDS)).text());
}

test('everything is in it, and the pictures byte for byte', async () => {
  const blob = await samplePicture('image/webp');
  const marks = [sampleMark({ quote: quoteOf('six', 'at ', '.'), position: { start: 1, end: 4 }, note: 'n' })];
  const images = [{ url: 'https://delta.example/a', blob }, { url: 'https://delta.example/b' }];
  const copy = sampleCopy({}, { marks, images, tags: ['t'] });
  const json = await jsonOf(copy);
  expect(json).toMatchObject({ format: 'colophon-copy', version: 1, receipt: copy.receipt, marks, tags: ['t'] });
  expect({ ...json.article, html: '' }).toEqual({ ...copy.article, html: '' });
  const [kept, other] = json.images;
  expect([kept!.url, kept!.type, other]).toEqual([
    'https://delta.example/a',
    'image/webp',
    { url: 'https://delta.example/b' },
  ]);
  const bytes = Uint8Array.from(atob(kept!.base64!), (letter) => letter.charCodeAt(0));
  expect(bytes).toEqual(new Uint8Array(await blob.arrayBuffer()));
});

test('the source is first and last', async () => {
  const json = await jsonOf(sampleCopy());
  const keys = Object.keys(json);
  expect([keys[2], keys.at(-1)]).toEqual(['source', 'colophon']);
  expect(json.source).toMatchObject({ title: json.article.title, url: 'https://delta.example/en/ferry' });
  expect(json.colophon).toContain('Terms of reuse: Reprints with a hyperlink only.');
  expect(json.colophon).toContain('Published: 24 April 2023 at 12:14');
});

test('its HTML does no harm', async () => {
  expect((await jsonOf(sampleCopy({ html: '<p>a<script>x</script></p>' }))).article.html).toBe('<p>a</p>');
});
