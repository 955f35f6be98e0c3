import { isPaged } from './progress';

/**
 * Goes one window on or back: a page in pages, most of the window's height otherwise, so that the last lines are still
 * seen. At the end nothing happens.
 */
export function turnPage(scroller: HTMLElement, by: 1 | -1): void {
  if (!isPaged(scroller)) {
    scroller.scrollBy({ top: by * scroller.clientHeight * 0.85, behavior: 'instant' });
    return;
  }
  const forward = getComputedStyle(scroller.querySelector('article')!).direction === 'rtl' ? -1 : 1;
  const width = scroller.clientWidth;
  scroller.scrollTo({ left: Math.round(scroller.scrollLeft / width + by * forward) * width, behavior: 'instant' });
}
