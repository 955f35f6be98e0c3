import { imagesFromNoscript, resolveLazyImage } from './lazy-images';

/** Attribute that ties a copied element to the live one it came from; Readability renames elements but keeps attributes. */
export const ORIGIN = 'data-origin';

/** Deeper nesting is flattened into its ancestor: Readability's time grows with the square of the depth. */
const DEEPEST = 100;

/** Elements that are never read and whose children neither are. Metadata in scripts is taken out before. */
const SKIPPED = new Set([
  'script', 'style', 'template', 'canvas', 'svg', 'input', 'select', 'textarea', 'option', 'datalist', 'optgroup',
  'object', 'embed', 'applet', 'map', 'area', 'frameset', 'frame', 'param', 'track', 'slot', 'progress', 'meter', 'dialog',
]);

/** Elements whose children are read although they themselves mean nothing in an article. */
const AS_DIV = new Set(['form', 'fieldset', 'center', 'font-face', 'main', 'hgroup']);

/** A detached, inert and tame copy of the page, on which everything else works. The page itself is never touched. */
export interface Snapshot {
  document: Document;
  /** The address as visited. */
  url: URL;
  /** What relative links are resolved against. */
  base: string;
  /** The texts of the page's `application/ld+json` scripts. */
  jsonLd: string[];
  /** The live element a copied one came from; undefined for elements that the copying or Readability made. */
  originalOf(copy: Element): Element | undefined;
}

/**
 * Copies `page` node by node into a document without browsing context, so that nothing loads, runs or is laid out.
 *
 * Live nodes are reached through a `TreeWalker` only and properties are read from shallow copies: on the live page a form
 * control called `parentNode` shadows the property of that name, which makes readers loop for ever.
 */
export function takeSnapshot(page: Document, url: string): Snapshot {
  const copy = page.implementation.createHTMLDocument('');
  const originals: Element[] = [];
  const jsonLd: string[] = [];
  const walker = Document.prototype.createTreeWalker.call(page, page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  copy.documentElement.remove();

  const parents: Node[] = [copy];
  let depth = 0;
  let live = walker.firstChild();
  while (live) {
    const parent = parents[depth]!;
    let entered: Node | undefined;
    if (live.nodeType === Node.TEXT_NODE) {
      if (parent !== copy) parent.appendChild(copy.createTextNode((live as Text).data));
    } else {
      entered = copyElement(live as Element, parent, copy, originals, jsonLd);
    }
    if (entered) {
      const child = walker.firstChild();
      if (child) {
        depth++;
        parents[depth] = depth > DEEPEST ? parents[DEEPEST]! : entered;
        live = child;
        continue;
      }
    }
    live = walker.nextSibling();
    while (!live && walker.parentNode()) {
      depth--;
      live = walker.nextSibling();
    }
  }
  completeSkeleton(copy);
  imagesFromNoscript(copy);
  const visited = new URL(url);
  return {
    document: copy,
    url: visited,
    base: baseOf(copy, visited),
    jsonLd,
    originalOf: (element) => originals[Number(element.getAttribute(ORIGIN) ?? -1)],
  };
}

/** The copy that was appended and is to be filled, or undefined if the element and all in it is left out. */
function copyElement(live: Element, parent: Node, copy: Document, originals: Element[], jsonLd: string[]): Node | undefined {
  let element = copy.importNode(live, false);
  const name = element.localName;
  if (SKIPPED.has(name)) {
    if (name === 'script' && /ld\+json/i.test(element.getAttribute('type') ?? '')) jsonLd.push(live.textContent ?? '');
    return undefined;
  }
  if (name === 'link' && /stylesheet|preload|prefetch|icon/i.test(element.getAttribute('rel') ?? '')) return undefined;
  if (AS_DIV.has(name)) element = withName(element, 'div');
  else if (name === 'button') element = withName(element, 'span');
  if (element.hasAttribute('name') && name !== 'meta' && name !== 'a') element.removeAttribute('name');
  if (name === 'img' || name === 'source') resolveLazyImage(element);
  element.setAttribute(ORIGIN, String(originals.push(live) - 1));
  if (parent === copy && copy.documentElement) return undefined;
  parent.appendChild(element);
  return element;
}

/** The same element under another name: `form` and its controls lend their names to no property of a `div`. */
function withName(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of ['class', 'id', 'lang', 'dir', 'style', 'hidden', 'role', 'itemprop', 'itemscope', 'itemtype']) {
    const value = element.getAttribute(attribute);
    if (value !== null) renamed.setAttribute(attribute, value);
  }
  return renamed;
}

/** A page without `html` or `body` (a frameset, an XML file) gets them, since Readability expects both. */
function completeSkeleton(copy: Document): void {
  if (copy.documentElement?.localName !== 'html') {
    const html = copy.createElement('html');
    if (copy.documentElement) copy.documentElement.replaceWith(html);
    else copy.appendChild(html);
  }
  if (!copy.head) copy.documentElement.prepend(copy.createElement('head'));
  if (!copy.body) copy.documentElement.append(copy.createElement('body'));
}

function baseOf(copy: Document, visited: URL): string {
  const href = copy.querySelector('base[href]')?.getAttribute('href');
  if (!href) return visited.href;
  return URL.parse(href, visited)?.href ?? visited.href;
}
