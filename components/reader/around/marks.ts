/** Names of what can be marked in the text; `marks.css` gives each its colours. */
export type Mark = 'colophon-found' | 'colophon-found-now' | 'colophon-spoken';

/** Marks those places, and only those, without touching the text: the browser paints them. */
export function mark(name: Mark, ranges: readonly Range[]): void {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
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
