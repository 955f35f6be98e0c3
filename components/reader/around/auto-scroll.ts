import { isPaged } from './progress';
import { turnPage } from './turn-page';

interface AutoScrollOptions {
  /** Words in the text, and how many of them are to pass in a minute; asked anew all the time. */
  words: number;
  speed: () => number;
  /** No gliding, but one window after the other. */
  inSteps: boolean;
  /** Called once when nothing is left to scroll. */
  onEnd: () => void;
}

/** Scrolls the text at reading speed. Returns how to stop. In pages it always goes in steps. */
export function autoScroll(scroller: HTMLElement, text: HTMLElement, options: AutoScrollOptions): () => void {
  const { words, speed, inSteps, onEnd } = options;
  let frame = 0;
  let last: number | undefined;
  /** What has been read since the last movement, in windows or pixels; a browser scrolls by whole ones only. */
  let due = 0;
  const step = (now: number) => {
    const seconds = last === undefined ? 0 : Math.min(1, (now - last) / 1000);
    last = now;
    const share = (seconds * speed()) / 60 / Math.max(1, words);
    if (atEnd(scroller)) return onEnd();
    if (inSteps || isPaged(scroller)) {
      due += share * windowsOf(scroller, text);
      if (due >= 1) turnPage(scroller, 1);
    } else {
      due += share * text.offsetHeight;
      if (due >= 1) scroller.scrollTop += Math.floor(due);
    }
    due %= 1;
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

function windowsOf(scroller: HTMLElement, text: HTMLElement): number {
  return isPaged(scroller)
    ? scroller.scrollWidth / scroller.clientWidth
    : text.offsetHeight / (scroller.clientHeight * 0.85);
}

function atEnd(scroller: HTMLElement): boolean {
  return isPaged(scroller)
    ? Math.abs(scroller.scrollLeft) + scroller.clientWidth >= scroller.scrollWidth - 1
    : scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
}
