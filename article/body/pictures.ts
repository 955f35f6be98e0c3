import { allowedSrcset, readSrcset } from '../policy';
import { absoluteAddress } from './addresses';

/** A picture of the body, made anew with absolute addresses; undefined without an address that may be loaded. */
export function pictureOf(element: Element, document: Document, base: string): HTMLImageElement | undefined {
  const src = absoluteAddress(element.getAttribute('src'), 'picture', base);
  const srcset = srcsetOf(element, base);
  if (!src && !srcset) return undefined;
  const image = document.createElement('img');
  image.src = src ?? readSrcset(srcset!).at(-1)!.url;
  if (srcset) image.srcset = srcset;
  copyAttributes(element, image, ['alt', 'width', 'height', 'sizes']);
  return image;
}

/** A `source` of a `picture`, made anew. */
export function sourceOf(element: Element, document: Document, base: string): HTMLSourceElement | undefined {
  const srcset = srcsetOf(element, base);
  if (!srcset || element.parentElement?.localName !== 'picture') return undefined;
  const made = document.createElement('source');
  made.srcset = srcset;
  copyAttributes(element, made, ['media', 'type', 'sizes']);
  return made;
}

function copyAttributes(from: Element, to: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = from.getAttribute(name);
    if (value) to.setAttribute(name, value);
  }
}

function srcsetOf(element: Element, base: string): string | undefined {
  const stated = element.getAttribute('srcset');
  if (!stated) return undefined;
  const candidates = readSrcset(stated).map(
    ({ url, descriptor }) => `${URL.parse(url, base)?.href ?? ''} ${descriptor}`,
  );
  return allowedSrcset(candidates.join(', '));
}
