import { BLOCKS } from '../../article/body/text';
import { isBlank, unwrap } from '../valid/change';
import { setApartExclamation } from './exclamation';
import { takeFootnotes } from './footnotes';
import { settleNumbers } from './lists';

/** Changes what Markdown has no form for into what it has, before it is written. */
export function settleForMarkdown(element: Element, text: Element): void {
  const notes = takeFootnotes(text);
  if (notes) text.append(notes);
  setPlaces(element);
  settleNumbers(element);
  for (const code of element.querySelectorAll('pre')) {
    if (code.closest('[data-note]')) spreadLines(code);
    else fence(code);
  }
  for (const code of element.querySelectorAll('code:has(a[href])')) turnOut(code);
  for (const link of element.querySelectorAll('a[href]')) {
    if (![...link.querySelectorAll('*')].some(({ localName }) => BLOCKS.has(localName))) continue;
    spread(link, link);
    unwrap(link);
  }
  setApartExclamation(element);
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

/** A block of code is its letters. */
function fence(block: Element): void {
  for (const lineBreak of block.querySelectorAll('br')) lineBreak.replaceWith('\n');
  block.replaceChildren(block.textContent ?? '');
}

/** Where footnotes are not known, a note is a paragraph, and what stands within a fence would be text of it. */
function spreadLines(block: Element): void {
  fence(block);
  const paragraph = element(block, 'p');
  for (const line of block.textContent!.split(/[\r\n]+/).filter((one) => one.trim())) {
    if (paragraph.firstChild) paragraph.append(element(block, 'br'));
    const code = paragraph.appendChild(element(block, 'code'));
    code.textContent = line;
  }
  block.replaceWith(paragraph);
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

/** A link over blocks becomes one around each line in them. */
function spread(block: Element, link: Element): void {
  let line: Element | undefined;
  for (const node of [...block.childNodes]) {
    const isBlock = BLOCKS.has((node as Element).localName);
    if (isBlock) spread(node as Element, link);
    if (isBlock || (isBlank(node) && !line)) {
      line = undefined;
      continue;
    }
    if (!line) {
      line = link.cloneNode(false) as Element;
      node.before(line);
    }
    line.append(node);
  }
}

function element(near: Element, name: string): Element {
  return near.ownerDocument.createElement(name);
}
