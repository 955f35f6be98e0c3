import type { MarkColour } from '../../../library/mark';

/** Names of what can be marked in the text; `marks.css` gives each its colours, and `../marks/colours.ts` the person's. */
export type Mark =
  | 'colophon-found'
  | 'colophon-found-now'
  | 'colophon-spoken'
  | `colophon-mark-${MarkColour}`
  | 'colophon-noted';

/**
 * Marks those places, and only those, without touching the text: the browser paints them.
 *
 * @param priority of what lies over each other the higher is seen
 */
export function mark(name: Mark, ranges: readonly Range[], priority = 0): void {
  if (ranges.length > 0) CSS.highlights.set(name, Object.assign(new Highlight(...ranges), { priority }));
  else CSS.highlights.delete(name);
}

/** Brings a place into view unless all of it can be seen well away from the edges. */
export function showRange(range: Range, scroller: HTMLElement): void {
  const window = scroller.getBoundingClientRect();
  const { top, bottom, left, right } = range.getBoundingClientRect();
  const isSeen =
    top > window.top + 64 && bottom < window.bottom - 48 && left >= window.left - 1 && right <= window.right + 1;
  if (isSeen) return;
  if (scroller.hasAttribute('data-paged')) range.startContainer.parentElement!.scrollIntoView({ inline: 'start' });
  else scroller.scrollTop += top - window.top - scroller.clientHeight * 0.3;
}
