import { copyBeginning, isHuge } from './beginning';
import { flatten } from './depth';
import { resolveLazyImage } from './lazy-images';
import { imagesFromNoscript } from './noscript';
import { placeStreamedSegments } from './streamed';

/** Names of elements that are never read. Metadata in scripts is taken out before they go. */
const NEVER_READ =
  'script, style, template, canvas, input, select, textarea, datalist, object, embed, applet, map, frameset, slot, progress, meter, dialog, ' +
  'link[rel~=stylesheet], link[rel~=preload], link[rel~=prefetch], link[rel~=modulepreload], link[rel~=icon]';

/** A detached, inert and tame copy of the page, on which everything else works. The page itself is never touched. */
export interface Snapshot {
  document: Document;
  /** The live page, of which only styles are read; of a huge one the copy, which has none. */
  page: Document;
  /** The address as visited. */
  url: URL;
  /** What relative links are resolved against. */
  base: string;
  /** The texts of the page's `application/ld+json` scripts. */
  jsonLd: string[];
  /** True if the page was so long that this is its beginning only. */
  truncated: boolean;
}

/** Copies `page` into a document without browsing context, in which nothing loads, runs or is laid out, and tames the copy. */
export function takeSnapshot(page: Document, url: string): Snapshot {
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')!.get!.call(page) as HTMLElement;
  const document = DOMImplementation.prototype.createHTMLDocument.call(page.implementation, '');
  const huge = isHuge(page);
  const copy = huge ? (copyBeginning(root, document) as HTMLElement) : document.importNode(root, true);
  const jsonLd = [...copy.querySelectorAll('script[type*="ld+json"]')].map((script) => script.textContent ?? '');
  placeStreamedSegments(copy);
  for (const element of copy.querySelectorAll(NEVER_READ)) element.remove();
  tameForms(copy);
  document.documentElement.replaceWith(copy);
  completeSkeleton(document);
  flatten(document);
  imagesFromNoscript(document);
  for (const image of document.querySelectorAll('img, source')) resolveLazyImage(image);
  const visited = new URL(url);
  // To ask a huge page how it looks would lay all of it out.
  return {
    document,
    page: huge ? document : page,
    url: visited,
    base: baseOf(document, visited),
    jsonLd,
    truncated: huge,
  };
}

/**
 * Takes off every name and id that a form or the document would lend a property to: a control called `parentNode` shadows
 * that property of its form, and readers that walk over it loop for ever; a picture called `body` does so on the document.
 * Until that is done nothing is asked of a form itself.
 */
function tameForms(copy: HTMLElement): void {
  const drop = Element.prototype.removeAttribute;
  for (const named of copy.querySelectorAll('[name]:not(meta, a)')) drop.call(named, 'name');
  for (const owned of copy.querySelectorAll(':is(button, fieldset, output, img)[id]')) drop.call(owned, 'id');
}

/** A page without `html` or `body` (a frameset, an XML file) gets them, since Readability expects both. */
function completeSkeleton(document: Document): void {
  if (document.documentElement.localName !== 'html') {
    const html = document.createElement('html');
    const body = document.createElement('body');
    body.textContent = document.documentElement.textContent;
    html.append(body);
    document.documentElement.replaceWith(html);
  }
  if (!document.head) document.documentElement.prepend(document.createElement('head'));
  if (!document.body) document.documentElement.append(document.createElement('body'));
}

function baseOf(document: Document, visited: URL): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return (href && URL.parse(href, visited)?.href) || visited.href;
}
