import { progressOf } from '../../reader/around/progress';

/** A text that fits into the window has been read when it has been open for so long. */
const SHORT_TEXT_MS = 4000;

/** Calls back once, when the end of the text has come into view and the person has had time to see it. Returns how to stop. */
export function watchEnd(scroller: HTMLElement, text: HTMLElement, onEnd: () => void): () => void {
  const look = () => {
    if (progressOf(scroller, text) < 1) return;
    stop();
    onEnd();
  };
  const timer = setTimeout(look, SHORT_TEXT_MS);
  const stop = () => {
    clearTimeout(timer);
    scroller.removeEventListener('scroll', look);
  };
  scroller.addEventListener('scroll', look, { passive: true });
  return stop;
}
