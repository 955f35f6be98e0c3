import { each, rename, unwrap } from './change';

const BLOCKS = 'p, div, h2, h3, h4, h5, h6, blockquote, pre, hr, ul, ol, dl, table, figure, details';

/** What holds a line and no block; a block inside is taken apart. */
const LINES = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'pre']);

/** What a block may stand in. */
const HOLDERS = new Set([
  'div',
  'blockquote',
  'li',
  'dt',
  'dd',
  'caption',
  'td',
  'th',
  'figure',
  'figcaption',
  'details',
]);

/** As its parent is. */
const TRANSPARENT = new Set(['a', 'ins', 'del']);

/** Takes blocks out of lines, and lines off blocks. No text is lost. */
export function settleNesting(root: Element): void {
  each(root, 'a a', unwrap);
  each(root, 'a:has(details)', unwrap);
  each(root, 'caption :is(table, caption, tbody, thead, tfoot, tr, td, th)', intoLine);
  each(root, ':is(dt, th, caption) :is(h2, h3, h4, h5, h6)', (heading) => void rename(heading, 'div'));
  each(root, BLOCKS, (block) => freeBlock(root, block));
}

function freeBlock(root: Element, block: Element): void {
  for (let around: Element | null = block.parentElement; around && around !== root; ) {
    const next: Element | null = around.parentElement;
    if (HOLDERS.has(around.localName)) return;
    if (LINES.has(around.localName)) {
      for (const inner of block.querySelectorAll(
        `${BLOCKS}, li, dt, dd, tr, td, th, thead, tbody, tfoot, caption, figcaption, summary`,
      ))
        intoLine(inner);
      intoLine(block);
      return;
    }
    if (around.localName === 'p') rename(around, 'div');
    else if (!TRANSPARENT.has(around.localName)) unwrap(around);
    around = next;
  }
}

/** What it holds stays, parted by a space. */
function intoLine(block: Element): void {
  if (block.previousSibling && !/\s$/.test(block.previousSibling.textContent ?? '')) block.before(' ');
  if (block.nextSibling) block.after(' ');
  unwrap(block);
}
