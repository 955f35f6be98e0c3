import { isPlaceholder } from './lazy-images';

/** Each is parsed and compared with the pictures around it, so more than any article has would hold up the tab. */
const MOST_BLOCKS = 300;

/**
 * Puts the pictures of `noscript` blocks into the page: each replaces the placeholder just before its block, or stands in
 * the block's place. What else such a block says ("please turn on JavaScript") is dropped with it.
 */
export function imagesFromNoscript(document: Document): void {
  for (const [index, noscript] of document.querySelectorAll('noscript').entries()) {
    const image = index < MOST_BLOCKS && noscript.closest('body') ? imageIn(noscript) : undefined;
    if (image) place(image, noscript);
    noscript.remove();
  }
}

/** The one picture in the block, whose content is text where scripts are on and elements where they are off. */
function imageIn(noscript: Element): Element | undefined {
  const text = noscript.textContent ?? '';
  const inside = noscript.querySelectorAll('img');
  if (inside.length) return inside.length === 1 && !isTracker(inside[0]!) ? inside[0] : undefined;
  if (!/<img\s/i.test(text) || text.length > 20_000) return undefined;
  const images = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('img');
  return images.length === 1 && !isTracker(images[0]!)
    ? noscript.ownerDocument.importNode(images[0]!, true)
    : undefined;
}

function place(image: Element, noscript: Element): void {
  const before = noscript.previousElementSibling;
  const placeholder = before?.localName === 'img' ? before : before?.querySelector('img');
  if (placeholder && isPlaceholder(placeholder.getAttribute('src') ?? '')) {
    for (const name of ['alt', 'class'])
      if (!image.hasAttribute(name)) image.setAttribute(name, placeholder.getAttribute(name) ?? '');
    placeholder.replaceWith(image);
    return;
  }
  const src = image.getAttribute('src');
  const shown = [...(noscript.parentElement?.querySelectorAll('img') ?? [])].some((other) =>
    addresses(other).includes(src ?? ''),
  );
  if (!shown) noscript.before(image);
}

function addresses(image: Element): string[] {
  return [...image.attributes].map(({ value }) => value);
}

function isTracker(image: Element): boolean {
  const size = Number(image.getAttribute('width') ?? image.getAttribute('height') ?? 100);
  return size <= 1 || /display:\s*none|visibility:\s*hidden/i.test(image.getAttribute('style') ?? '');
}
