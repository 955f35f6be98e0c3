import type { HighlightCode } from './contract';

/** The blocks of program code in a text that hold nothing but letters. */
export function codeBlocks(text: Element): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('pre')]
    .map((pre) => (pre.childElementCount === 1 ? (pre.querySelector<HTMLElement>(':scope > code') ?? pre) : pre))
    .filter((block) => block.childElementCount === 0 && block.textContent.trim() !== '');
}

/** Colours them; not a letter changes. */
export function colourBlocks(blocks: readonly HTMLElement[], highlight: HighlightCode): void {
  for (const block of blocks) {
    const coloured = highlight(block.textContent);
    if (coloured?.textContent === block.textContent) block.replaceChildren(coloured);
  }
}
