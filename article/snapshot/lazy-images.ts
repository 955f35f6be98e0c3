/**
 * Pictures that load late: the address stands in a `data-` attribute or in a `noscript` beside a placeholder.
 * Here it is put where a picture's address belongs, on the copy.
 */

/** Attributes in which the lazy loaders of the web keep the real address, most specific first. */
const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image-src',
  'data-url',
  'data-img-url',
  'data-native-src',
  'data-large-file',
  'data-orig-file',
  'data-image',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-src-set', 'srcset-lazy'];

/** A placeholder: nothing, a data address too short to be a photograph, or a file named as a spacer. */
const PLACEHOLDER =
  /^$|^data:image\/(?:svg\+xml|gif)|^about:|(?:^|[/_-])(?:blank|spacer|placeholder|pixel|transparent|lazy|grey|1x1)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;
const LOOKS_LIKE_ADDRESS = /^(?:https?:)?\/\/|^\.{0,2}\/|\.(?:jpe?g|png|webp|avif|gif)\b/i;

/** Moves the real address of a lazy `img` or `source` into `src` and `srcset`. */
export function resolveLazyImage(image: Element): void {
  const src = image.getAttribute('src') ?? '';
  const lazySet = firstOf(image, LAZY_SETS);
  if (lazySet && !usefulSet(image.getAttribute('srcset'))) image.setAttribute('srcset', lazySet);
  if (image.localName !== 'img') return;
  if (isPlaceholder(src)) {
    const lazy = firstOf(image, LAZY_SOURCES);
    if (lazy && LOOKS_LIKE_ADDRESS.test(lazy)) image.setAttribute('src', lazy);
  }
}

/** True for an address that shows nothing: absent, a tiny data picture or a spacer file. */
export function isPlaceholder(src: string): boolean {
  return PLACEHOLDER.test(src) || (src.startsWith('data:') && src.length < 400);
}

function usefulSet(value: string | null): boolean {
  return !!value && !value.startsWith('data:');
}

function firstOf(element: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value;
  }
  return undefined;
}
