import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS, exportCopies } from '../../export';
import { catalogueOf } from '../catalogue';
import { sampleCopy, WORDS } from './sample-copy';

test.each(EXPORT_FORMATS)('$id has a name, and its file says title, link, date and terms', async (format) => {
  expect(await catalogueOf('en')).toHaveProperty(format.nameKey);
  const { name, blob } = await exportCopies(format.id, [sampleCopy()], WORDS);
  expect(name).toBe(`Ferry returns to the lower river after nine years.${format.extension}`);
  expect(blob.type.split(';')[0]).toBe(format.type);
  const text =
    format.id === 'epub'
      ? strFromU8(unzipSync(new Uint8Array(await blob.arrayBuffer()))['EPUB/article-1.xhtml']!)
      : await blob.text();
  for (const said of [
    'Ferry returns',
    'https://delta.example/en/ferry',
    '24 April 2023',
    'Reprints with a hyperlink only.',
  ])
    expect(text.split(said).length).toBeGreaterThan(2);
});

test('several copies are a zip of files with names of their own, or one book', async () => {
  const copies = [sampleCopy(), sampleCopy({ title: 'FERRY returns to the lower river after nine years' })];
  const { name, blob } = await exportCopies('md', copies, WORDS);
  expect([name, blob.type]).toEqual(['Saved articles.zip', 'application/zip']);
  expect(Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())))).toEqual([
    'Ferry returns to the lower river after nine years.md',
    'FERRY returns to the lower river after nine years (2).md',
  ]);
  expect((await exportCopies('epub', copies, WORDS)).name).toBe('Saved articles.epub');
});
