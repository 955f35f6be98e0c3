import { lineOf } from '../body/text';

/** A block of the composed body, as much of it as tells where it came from. */
export interface ShownBlock {
  /** Its text. */
  text: string;
  /** The address of its first picture. */
  picture?: string;
}

/**
 * The element of the page that became that block: the outermost one with just this text, since that has the names; for
 * a picture, what holds it and its caption only. Undefined if no single element did.
 */
export function blockOnPage(document: Document, { text, picture }: ShownBlock, base: string): Element | undefined {
  const line = folded(text);
  const image = picture
    ? [...document.images].find((one) => URL.parse(one.src || '', base)?.href === picture)
    : undefined;
  if (image) return outermost(image, (around) => isPartOf(lineOf(around), line));
  if (!line) return undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const beginning = folded((node as Text).data);
    if (!beginning || !line.startsWith(beginning)) continue;
    for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
      const own = folded(lineOf(at));
      if (own === line) return outermost(at, (around) => folded(lineOf(around)) === line);
      if (own.length > line.length) break;
    }
  }
  return undefined;
}

function outermost(element: Element, isStill: (around: Element) => boolean): Element {
  let block = element;
  for (let at = element.parentElement; at && !ENDS.has(at.localName) && isStill(at); at = at.parentElement) block = at;
  return block;
}

const ENDS = new Set(['body', 'main', 'article']);

/** A caption may have been parted from its credit. */
function isPartOf(around: string, line: string): boolean {
  return around === '' || line.includes(folded(around)) || folded(around) === line;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
