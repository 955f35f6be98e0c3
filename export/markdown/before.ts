import { BLOCKS } from '../../article/body/text';
import { unwrap } from '../valid/change';
import { takeFootnotes } from './footnotes';

/** Changes what Markdown has no form for into what it has, before it is written. */
export function settleForMarkdown(element: Element, text: Element): void {
  const notes = takeFootnotes(text);
  if (notes) text.append(notes);
  setPlaces(element);
  for (const code of element.querySelectorAll('code:has(a[href])')) turnOut(code);
  for (const link of element.querySelectorAll('a[href]')) if (holdersIn(link).length > 0) spread(link);
}

/** Leaves an empty element where a link inside the text leads. */
function setPlaces(element: Element): void {
  const ids = [...element.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
  for (const id of new Set(ids)) {
    const target = element.querySelector(`[id="${CSS.escape(id)}"]`);
    if (!target) continue;
    const place = element.ownerDocument.createElement('a');
    place.dataset.place = id;
    if (BLOCKS.has(target.localName)) target.prepend(place);
    else target.before(place);
  }
}

/** The text of code can't hold a link, but a link can hold code. */
function turnOut(code: Element): void {
  for (const link of code.querySelectorAll('a[href]')) {
    const inner = element(code, 'code');
    inner.append(...link.childNodes);
    link.append(inner);
  }
  unwrap(code);
}

/** A link over blocks becomes one in each of them. */
function spread(link: Element): void {
  for (const block of holdersIn(link)) {
    const inner = link.cloneNode(false) as Element;
    inner.append(...block.childNodes);
    block.append(inner);
  }
  unwrap(link);
}

/** The innermost blocks, which hold lines. */
function holdersIn(link: Element): Element[] {
  const blocks = [...link.querySelectorAll('*')].filter(({ localName }) => BLOCKS.has(localName));
  return blocks.filter((block) => ![...block.children].some(({ localName }) => BLOCKS.has(localName)));
}

function element(near: Element, name: string): Element {
  return near.ownerDocument.createElement(name);
}
