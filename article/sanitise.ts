import DOMPurify, { type Config } from 'dompurify';
import { ADDRESS_ATTRIBUTES, ALLOWED_ATTRIBUTES, ALLOWED_TAGS, allowedSrcset, isAllowedAddress } from './policy';

const CONFIG: Config = {
  ALLOWED_TAGS: [...ALLOWED_TAGS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  KEEP_CONTENT: true,
};

const NAMED_PREFIX = 'user-content-';

/**
 * The one door to HTML that may be shown, stored or exported. Gives the same again for what it gave:
 * `sanitise(sanitise(x)) === sanitise(x)`.
 */
export function sanitise(html: string): string {
  return purifier().sanitize(html, CONFIG);
}

/** The same, as nodes of `target`, for showing. */
export function sanitiseToFragment(html: string, target: Document): DocumentFragment {
  return target.importNode(purifier().sanitize(html, { ...CONFIG, RETURN_DOM_FRAGMENT: true }), true);
}

let instance: typeof DOMPurify | undefined;

function purifier(): typeof DOMPurify {
  if (!instance) {
    instance = DOMPurify(window);
    instance.addHook('afterSanitizeAttributes', checkAddresses);
  }
  return instance;
}

/** DOMPurify's own pattern lets `data:` through on pictures and looks at no `srcset`, so every address is judged here. */
function checkAddresses(element: Element): void {
  for (const [name, kind] of Object.entries(ADDRESS_ATTRIBUTES)) {
    const value = element.getAttribute(name);
    if (value !== null && !isAllowedAddress(value, kind)) element.removeAttribute(name);
  }
  const srcset = element.getAttribute('srcset');
  if (srcset !== null) setOrRemove(element, 'srcset', allowedSrcset(srcset));
  if (element.localName === 'a') finishLink(element);
  if (element.localName === 'img') finishImage(element);
}

function finishLink(link: Element): void {
  const href = link.getAttribute('href');
  for (const name of ['target', 'rel']) link.removeAttribute(name);
  if (!href) return;
  if (href.startsWith('#')) {
    if (href.length > 1 && !href.startsWith(`#${NAMED_PREFIX}`))
      link.setAttribute('href', `#${NAMED_PREFIX}${href.slice(1)}`);
    return;
  }
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

function finishImage(image: Element): void {
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'no-referrer');
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
