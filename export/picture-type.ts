import { bytesOf } from '../library/bytes-of';

/** The first bytes of the kinds of pictures that browsers show. */
const BEGINNINGS: readonly (readonly [type: string, bytes: RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/avif', /^[\s\S]{4}ftypavi[fs]/],
  [
    'image/svg+xml',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i,
  ],
];

/** The kind of picture by its bytes, whatever a server called it; undefined if it is none that browsers show. */
export async function pictureType(blob: Blob): Promise<string | undefined> {
  const bytes = await bytesOf(blob.slice(0, 1024));
  const start = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return BEGINNINGS.find(([, beginning]) => beginning.test(start))?.[0];
}
