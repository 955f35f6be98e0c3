import { expect, test } from 'vitest';
import { addImages } from '../../library/add-images';
import { openDatabase, readDocument } from '../../library/database';
import type { CopyDocument } from '../../library/documents';
import { docId } from '../../library/ids';
import { saveArticle } from '../../library/save';
import { sampleArticle } from '../sample-article';

test('a picture that was missing is added, and one that is there stays', async () => {
  const database = openDatabase(`test-${Math.random()}`);
  const [first, second] = ['https://delta.example/1.png', 'https://delta.example/2.png'] as const;
  const blobOf = (...bytes: number[]) => new Blob([new Uint8Array(bytes)], { type: 'image/png' });
  const images = [{ url: first, blob: blobOf(1) }, { url: second }];
  const saved = await saveArticle(database, { article: sampleArticle(), images, extractor: '1' });
  if (!saved.ok) throw new Error(saved.reason);
  await addImages(database, saved.article, saved.version, [
    { url: first, blob: blobOf(9, 9) },
    { url: second, blob: blobOf(2, 2, 2) },
  ]);
  const id = docId.copy(saved.article, saved.version);
  const { images: listed } = (await readDocument<CopyDocument>(database, id))!;
  expect(listed.map(({ attachment }) => attachment)).toEqual(['image-1', 'image-2']);
  expect((await database.getAttachment(id, 'image-1')).size).toBe(1);
  expect((await database.getAttachment(id, 'image-2')).size).toBe(3);
  await database.destroy();
});
