/** Smaller movements are a trembling hand or the browser's own settling, in CSS pixels. */
const NOTICEABLE = 4;

/**
 * Marks `tools` with `data-faded` while `scroller` is being scrolled down, and takes the mark off on scrolling up, at
 * the top, and on any key. Returns how to stop.
 */
export function fadeWhileScrolling(scroller: HTMLElement, tools: HTMLElement): () => void {
  let last = scroller.scrollTop;
  const onScroll = () => {
    const moved = scroller.scrollTop - last;
    if (Math.abs(moved) < NOTICEABLE) return;
    last = scroller.scrollTop;
    tools.toggleAttribute('data-faded', moved > 0 && last > 0);
  };
  const show = () => tools.removeAttribute('data-faded');
  scroller.addEventListener('scroll', onScroll, { passive: true });
  // On the window, because no key event gets further down while the reader is open.
  window.addEventListener('keydown', show, { capture: true });
  return () => {
    scroller.removeEventListener('scroll', onScroll);
    window.removeEventListener('keydown', show, { capture: true });
  };
}
