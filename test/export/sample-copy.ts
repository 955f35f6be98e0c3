import type { Article } from '../../article/article';
import { type ExportWords, exportWords } from '../../export/words';
import type { Copy } from '../../library/copy';
import type { Mark } from '../../library/mark';
import { catalogueOf } from '../catalogue';
import { sampleArticle } from '../sample-article';

const catalogue = await catalogueOf('en');

/** The interface's words, in English. */
export const WORDS: ExportWords = exportWords((key) => catalogue[key]!.message, 'ltr');

const RETRIEVED = '2026-11-25T09:30:00.000Z';

/** A kept copy; tests change what they are about. */
export function sampleCopy(article: Partial<Article> = {}, changes: Partial<Copy> = {}): Copy {
  const made = sampleArticle(article);
  return {
    article: made,
    receipt: {
      visitedUrl: made.sourceUrl,
      canonicalUrl: made.canonicalUrl,
      retrievedAt: RETRIEVED,
      offset: '+04:00',
      extractor: '0.1.0',
      textDigest: 'a'.repeat(64),
      htmlDigest: 'b'.repeat(64),
    },
    images: [],
    marks: [],
    tags: [],
    ...changes,
  };
}

export function sampleMark(changes: Partial<Mark>): Mark {
  return { id: 'm', colour: 'yellow', createdAt: RETRIEVED, changedAt: RETRIEVED, ...changes };
}

/** A passage without anything around it. */
export function quoteOf(exact: string, prefix = '', suffix = ''): Mark['quote'] {
  return { exact, prefix, suffix };
}

/** A picture of one colour. */
export async function samplePicture(type = 'image/png', size = 8): Promise<Blob> {
  const canvas = new OffscreenCanvas(size, size);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = 'teal';
  pen.fillRect(0, 0, size, size);
  return canvas.convertToBlob({ type });
}
