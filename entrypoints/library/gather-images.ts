import type { Article } from '../../article/article';
import { base64 } from '../../library/bytes-of';
import type { CopyImage } from '../../library/copy';
import { type ImageToKeep, imagesOf } from '../../library/images-of';
import type { SentImage } from '../../messages';

/** So many at once, as browsers do for one host. */
const AT_ONCE = 6;

/** What has not come by then is left out; the article must not wait for it. */
const PATIENCE_MS = 15_000;

/** In bytes. A message between contexts may have 64 MB, and bytes in base64 are a third more. */
const LIMITS = { each: 10_000_000, all: 40_000_000 };

/**
 * All pictures of the article, with the bytes of those that this page may read: its own, those of hosts that allow it, and
 * no others. They are taken from the browser's cache, where the page has put them.
 */
export async function readImages(article: Article): Promise<CopyImage[]> {
  const images = imagesOf(article);
  const read = images.map(({ url }): CopyImage => ({ url }));
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const waiting = images.keys();
  let room = LIMITS.all;
  const work = async () => {
    for (const index of waiting) {
      const blob = await readImage(images[index]!, signal);
      if (!blob || blob.size > Math.min(LIMITS.each, room)) continue;
      room -= blob.size;
      read[index] = { ...read[index]!, blob };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return read;
}

/** The same, as they are sent to the background. */
export async function gatherImages(article: Article): Promise<SentImage[]> {
  const read = await readImages(article);
  return Promise.all(
    read.map(async ({ url, blob }) => (blob ? { url, type: blob.type, bytes: await base64(blob) } : { url })),
  );
}

/** The sharpest that can be read, or else the plain one; undefined if the page may read neither. */
async function readImage({ url, sharper }: ImageToKeep, signal: AbortSignal): Promise<Blob | undefined> {
  for (const address of sharper ? [sharper, url] : [url]) {
    try {
      const answer = await fetch(address, { cache: 'force-cache', referrerPolicy: 'no-referrer', signal });
      const blob = answer.ok ? await answer.blob() : undefined;
      if (blob?.type.startsWith('image/')) return blob;
    } catch {
      // Another host that does not allow it, or no answer in time.
    }
  }
  return undefined;
}
