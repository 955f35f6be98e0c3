import { blocksOf } from './blocks';
import { type Place, placeAmong } from './place';
import { progressOf } from './progress';

/** The person has stopped scrolling for so long. */
const SETTLED_MS = 800;

/**
 * Tells the place each time the person has come to rest at another one, and once more at the end. At the beginning and
 * at the end of the text there is none: an article that was read through opens at its headline. Returns how to stop.
 */
export function keepPlace(
  scroller: HTMLElement,
  text: HTMLElement,
  onPlace: (place: Place | undefined) => void,
): () => void {
  const blocks = blocksOf(text);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place: Place | undefined;
  const tell = () => {
    timer = undefined;
    onPlace(place);
  };
  // Measured at once, since nothing can be measured any more when the reader has been closed.
  const measure = () => {
    const progress = progressOf(scroller, text);
    place = progress > 0 && progress < 1 ? placeAmong(blocks, scroller) : undefined;
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLED_MS);
  };
  scroller.addEventListener('scroll', measure, { passive: true });
  return () => {
    scroller.removeEventListener('scroll', measure);
    if (timer === undefined) return;
    clearTimeout(timer);
    tell();
  };
}
