import { readSrcset } from '../article/policy';
import { fromBase64 } from '../library/base64';
import type { CopyImage } from '../library/copy';
import { linkTo } from './source-nodes';
import type { ExportWords } from './words';

/** Says where in the file a picture stands, given its address and its bytes; undefined if the file can't have it. */
export type PlacePicture = (url: string, blob: Blob | undefined) => Promise<string | undefined>;

/**
 * Lets every picture of the text show what the file has of it: one address each, or, where the file has none, a line with
 * a link to it, so that an opened file asks nobody for anything.
 */
export async function placePictures(
  root: Element,
  images: readonly CopyImage[],
  words: ExportWords,
  place: PlacePicture,
): Promise<void> {
  const kept = new Map(images.filter(({ blob }) => blob).map(({ url, blob }) => [url, blob]));
  for (const image of root.querySelectorAll('img')) {
    const addresses = addressesOf(image);
    const url = addresses.find((one) => kept.has(one)) ?? addresses[0] ?? '';
    const placed = await place(url, kept.get(url) ?? dataOf(url));
    for (const name of ['srcset', 'sizes', 'loading', 'decoding', 'referrerpolicy']) image.removeAttribute(name);
    if (placed) image.setAttribute('src', placed);
    else replaceByLink(image, url, words);
  }
  for (const link of root.querySelectorAll('a[href]')) nameLink(link, words);
}

/** A link that is nothing but a picture without words is named as one. */
function nameLink(link: Element, words: ExportWords): void {
  const [image, ...others] = link.querySelectorAll('img');
  if (!image || link.textContent?.trim() || [image, ...others].some(({ alt }) => alt.trim())) return;
  image.alt = words.picture;
}

/** All addresses under which the page offers the picture, its own first. */
function addressesOf(image: HTMLImageElement): string[] {
  const sets = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])].map(
    (one) => one.getAttribute('srcset') ?? '',
  );
  const offered = sets.flatMap((set) => readSrcset(set).map(({ url }) => url));
  return [image.getAttribute('src') ?? '', ...offered].filter(Boolean);
}

/** The bytes of a `data:` address. */
function dataOf(url: string): Blob | undefined {
  const [, type, data] = /^data:(image\/[a-z+]+);base64,(.*)$/is.exec(url) ?? [];
  if (!type || !data) return undefined;
  try {
    return new Blob([fromBase64(data.replace(/\s+/g, ''))], { type });
  } catch {
    return undefined;
  }
}

function replaceByLink(image: Element, url: string, words: ExportWords): void {
  const page = image.ownerDocument;
  const name = image.getAttribute('alt')?.trim() || words.picture;
  const line = page.createElement('small');
  const label = page.createElement('span');
  label.lang = words.language;
  label.textContent = words.notInFile;
  line.append(label, ' ', linkTo(url, name, page));
  const around = image.closest('a');
  const shown = image.closest('picture') ?? image;
  // A link can't stand in a link: the line goes behind it, and it keeps the picture's name.
  if (around) around.after(' ', line);
  shown.replaceWith(around ? name : line);
}
