/** Elements that hold a piece of text, a picture or a table of their own. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, pre, figcaption, table, figure, summary, math[display="block"]';

/**
 * The blocks of a text in order: paragraphs, headings, list items and so on, innermost ones only. What a person has
 * read up to is counted in them.
 */
export function blocksOf(text: Element): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
}

/** The first block of which something can be seen in the window of `scroller`; undefined past the end. */
export function firstVisible(blocks: readonly HTMLElement[], scroller: HTMLElement): HTMLElement | undefined {
  const window = scroller.getBoundingClientRect();
  return blocks.find((block) => {
    const { bottom, top, left, right } = block.getBoundingClientRect();
    return bottom > window.top + 1 && top < window.bottom && right > window.left + 1 && left < window.right;
  });
}
