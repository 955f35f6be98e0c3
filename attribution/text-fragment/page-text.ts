/**
 * A page's words as a browser looks for them when it follows a text fragment: what is laid out, in order, white space as
 * it is drawn. A word or phrase of a fragment is found only if it stands between two of these breaks.
 */

/** A break at which a word ends as well: the edge of a block, or a forced line break. */
export const LINE = '\n';

/** A break at which a word may go on: a picture, a box in the line, white space of which browsers make nothing or more. */
export const OBJECT = '\uFFFC';

/** White space with a line's end in it, until it is known what stands beside it. */
const FOLDED_LINE = '\r';

/** Never searched, whatever style they wear. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'title', 'desc', 'metadata', 'defs']);

/** Boxes whose inside is not searched. */
const OPAQUE = new Set([
  ...['img', 'picture', 'iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'input', 'textarea', 'select'],
  ...['meter', 'progress', 'wbr'],
]);

/** Between two of these a line's end is no space. */
const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Reads what stands in the page's body, shadow roots that are open included. Closed ones, as the reader's, are not seen. */
export function pageText(page: Document): string {
  return page.body ? textUnder(page.body) : '';
}

/** The same of one element that is laid out, whatever root it stands in. */
export function textUnder(root: Element): string {
  const pieces: string[] = [];
  readElement(root, pieces);
  return pieces
    .join('')
    .replace(/[ \r]*\r[ \r]*/g, (stretch, at: number, all: string) =>
      WIDE.test(all.charAt(at - 1)) || WIDE.test(all.charAt(at + stretch.length)) ? OBJECT : ' ',
    )
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, LINE);
}

function readElement(element: Element, pieces: string[]): void {
  const name = element.localName;
  if (SILENT.has(name)) return;
  if (name === 'br') return void pieces.push(LINE);
  const { display, visibility, whiteSpace } = getComputedStyle(element);
  if (display === 'none') return;
  const edge = edgeOf(display);
  if (OPAQUE.has(name)) return void pieces.push(edge || OBJECT);
  pieces.push(edge);
  for (const node of childrenOf(element)) {
    if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element, pieces);
    else if (node.nodeType === Node.TEXT_NODE && visibility === 'visible')
      pieces.push(asDrawn((node as Text).data, whiteSpace));
  }
  pieces.push(edge);
}

/** What an element of that style puts before and behind its words. */
function edgeOf(display: string): string {
  if (display === 'inline' || display === 'contents') return '';
  return /^(?:inline|ruby|math)|math$/.test(display) ? OBJECT : LINE;
}

/** In the order in which they are drawn, a slot's in its place. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

function asDrawn(text: string, whiteSpace: string): string {
  const plain = text.replace(/[\v\u2028\u2029]/g, OBJECT);
  if (/^(?:pre|break)/.test(whiteSpace))
    return plain.replace(/[ \t\f]*\r?\n[ \t\f\r\n]*/g, LINE).replace(/[ \t\f\r]{2,}|[\t\f\r]/g, OBJECT);
  return plain.replace(/[ \t\r\n\f]+/g, (stretch) => (stretch.includes('\n') ? FOLDED_LINE : ' '));
}
