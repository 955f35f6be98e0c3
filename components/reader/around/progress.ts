/** How far the text has been read: 0 at its beginning, 1 when its end has come into view. */
export function progressOf(scroller: HTMLElement, text: HTMLElement): number {
  const window = scroller.getBoundingClientRect();
  const box = text.getBoundingClientRect();
  const [passed, length] = isPaged(scroller)
    ? [Math.abs(scroller.scrollLeft), scroller.scrollWidth - scroller.clientWidth]
    : [scroller.scrollTop, box.bottom - window.bottom + scroller.scrollTop];
  return length <= 0 ? 1 : Math.min(1, Math.max(0, passed / length));
}

/** True while the text stands in pages side by side, and is scrolled sideways. */
export function isPaged(scroller: HTMLElement): boolean {
  return scroller.hasAttribute('data-paged');
}

/** Whole minutes for the rest of an article that takes `minutes` altogether; 0 only at its end. */
export function minutesLeft(minutes: number, progress: number): number {
  return Math.ceil(minutes * (1 - progress));
}
