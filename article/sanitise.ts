import DOMPurify, { type Config } from 'dompurify';
import { isAllowedAddress } from './address';
import { ADDRESS_ATTRIBUTES, ALLOWED_ATTRIBUTES, ALLOWED_TAGS, allowedSrcset } from './policy';

const CONFIG: Config = {
  ALLOWED_TAGS: [...ALLOWED_TAGS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  KEEP_CONTENT: true,
};

const NAMED_PREFIX = 'user-content-';

/** What is not settled after so many rounds is kept as bare words. */
const MOST_ROUNDS = 8;

/**
 * The one door to HTML that may be shown, stored or exported. Gives the same again for what it gave:
 * `sanitise(sanitise(x)) === sanitise(x)`, since nobody who parses it again may get something else than was judged.
 */
export function sanitise(html: string): string {
  let clean = purifier().sanitize(inBody(html), CONFIG);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const again = parse(clean).body.innerHTML;
    if (again === clean) return clean;
    clean = purifier().sanitize(inBody(again), CONFIG);
  }
  const { body } = parse(clean);
  body.textContent = `${body.textContent}`;
  return body.innerHTML;
}

/** The same, as nodes of `target`, for showing. */
export function sanitiseToFragment(html: string, target: Document): DocumentFragment {
  const clean = purifier().sanitize(inBody(html), { ...CONFIG, RETURN_DOM_FRAGMENT: true });
  return Document.prototype.importNode.call(target, clean, true) as DocumentFragment;
}

let instance: typeof DOMPurify | undefined;

/** Works in an empty document of its own: on the page's, `<img name=createNodeIterator>` would take that method's place. */
function purifier(): typeof DOMPurify {
  if (!instance) {
    const { Element, Node, NodeFilter, NamedNodeMap, HTMLFormElement, HTMLTemplateElement, DocumentFragment } = window;
    const parts = { Element, Node, NodeFilter, NamedNodeMap, HTMLFormElement, HTMLTemplateElement, DocumentFragment };
    instance = DOMPurify({ ...parts, DOMParser, document: parse('') });
    instance.addHook('afterSanitizeAttributes', checkAddresses);
  }
  return instance;
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(inBody(html), 'text/html');
}

/** So that a `<frameset>` can't take the body's place. */
function inBody(html: string): string {
  return `<body>${html}`;
}

/** DOMPurify's own pattern lets `data:` through on pictures and looks at no `srcset`, so every address is judged here. */
function checkAddresses(element: Element): void {
  for (const [name, kind] of Object.entries(ADDRESS_ATTRIBUTES)) {
    const value = element.getAttribute(name);
    if (value !== null && !isAllowedAddress(value, kind)) element.removeAttribute(name);
  }
  const srcset = element.getAttribute('srcset');
  if (srcset !== null) setOrRemove(element, 'srcset', allowedSrcset(srcset));
  for (const name of ['target', 'rel']) element.removeAttribute(name);
  if (element.localName === 'a') finishLink(element);
  if (element.localName === 'img') finishImage(element);
  // No browser lets go of it, and DOMPurify empties it; at the end it stays where it is when cleaned again.
  if (element.hasAttribute('is')) {
    element.removeAttribute('is');
    element.setAttribute('is', '');
  }
}

function finishLink(link: Element): void {
  const href = link.getAttribute('href');
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
