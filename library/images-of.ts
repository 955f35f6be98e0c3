import { isWebAddress } from '../article/address';
import type { Article } from '../article/article';
import { readSrcset } from '../article/policy';

/** A picture of an article that is to be kept. */
export interface ImageToKeep {
  /** Absolute address, as it stands in the HTML. */
  url: string;
  /** Of several sizes the one that is sharp on a wide column and not larger, if it is another one. */
  sharper?: string;
}

/** In pixels: the widest column at two pixels to the dot. */
const WIDE_ENOUGH = 1600;

/** The pictures of the article's HTML in their order, after the lead picture if that stands above; data addresses are kept with the HTML. */
export function imagesOf({ html, leadImage }: Pick<Article, 'html' | 'leadImage'>): ImageToKeep[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  const inBody = [...content.querySelectorAll('img')].map((image): ImageToKeep => {
    const url = image.getAttribute('src') ?? '';
    const sharper = sharpest(image.getAttribute('srcset') ?? '');
    return sharper && sharper !== url ? { url, sharper } : { url };
  });
  const all = leadImage && !leadImage.inBody ? [{ url: leadImage.url }, ...inBody] : inBody;
  const seen = new Set<string>();
  return all.filter(({ url }) => isWebAddress(url) && !seen.has(url) && seen.add(url));
}

function sharpest(srcset: string): string | undefined {
  const candidates = readSrcset(srcset)
    .map(({ url, descriptor }) => ({ url, width: widthOf(descriptor) }))
    .filter(({ width }) => width > 0)
    .sort((one, other) => one.width - other.width);
  return (candidates.find(({ width }) => width >= WIDE_ENOUGH) ?? candidates.at(-1))?.url;
}

/** Of `800w` 800, of `2x` so much as if the plain one were as wide as a column. */
function widthOf(descriptor: string | undefined): number {
  const value = Number.parseFloat(descriptor ?? '');
  return descriptor?.endsWith('x') ? (value * WIDE_ENOUGH) / 2 : value || 0;
}
