import { LETTERS } from '../page/letters';
import { BLOCKS } from './text';

const LETTER_OR_FIGURE = new RegExp(`[${LETTERS}]`);

/** An arrow back from a footnote, a sign beside a heading: a link within the page that has no words. */
export function isMark(link: Element, href: string | undefined): boolean {
  return Boolean(href?.startsWith('#')) && !LETTER_OR_FIGURE.test(link.textContent ?? '') && !link.querySelector('img');
}

/** In the sources a `p` may hold these, which the finished one may not. */
export const BLOCK_IN_PARAGRAPH =
  'p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6, pre, figure, section, article, dl';

/** True for what can't stand in a paragraph of the finished body, or should not. */
export function isBlock(element: Element): boolean {
  return (
    BLOCKS.has(element.localName) ||
    element.localName === 'img' ||
    element.localName === 'picture' ||
    element.localName === 'math'
  );
}

/** Two line breaks in a row end a paragraph on old pages. */
export function isBreakPair(element: Element): boolean {
  let next = element.nextSibling;
  while (next && next.nodeType === Node.TEXT_NODE && !(next as Text).data.trim()) next = next.nextSibling;
  return next?.nodeName === 'BR';
}

/** Takes white space and line breaks off the paragraph's end, and the paragraph away if nothing is left. */
export function finishParagraph(paragraph: Element): void {
  while (paragraph.lastChild && (paragraph.lastChild.nodeName === 'BR' || !hasContent(paragraph.lastChild)))
    paragraph.lastChild.remove();
  if (!hasContent(paragraph)) paragraph.remove();
}

/** True if there is something to read or to see. */
export function hasContent(node: Node): boolean {
  if (/[^\s\u200b\ufeff]/.test(node.textContent ?? '')) return true;
  return (
    node.nodeType === Node.ELEMENT_NODE &&
    ((node as Element).localName === 'img' || !!(node as Element).querySelector('img, hr, math'))
  );
}
