import { useEffect, useLayoutEffect } from 'preact/hooks';
import { blocksOf, firstVisible } from './blocks';
import type { BindKeys } from './contract';
import { turnPage } from './turn-page';

interface PagesProps {
  scroller: HTMLElement;
  text: HTMLElement;
  bindKeys: BindKeys;
}

/** Lays the text out in pages side by side, two on a wide window; keys, wheel and scroll bar turn them. */
export function Pages({ scroller, text, bindKeys }: PagesProps) {
  useLayoutEffect(() => {
    const article = text.closest('article')!;
    const where = () =>
      scroller.scrollTop || scroller.scrollLeft ? firstVisible(blocksOf(text), scroller) : undefined;
    const change = (paged: boolean) => {
      const block = where();
      scroller.toggleAttribute('data-paged', paged);
      // Pages go on in the direction of the text, and scroll bars follow the direction of their own element.
      scroller.dir = paged ? getComputedStyle(article).direction : '';
      if (paged) fill(scroller, article);
      block?.scrollIntoView({ block: 'start', inline: 'start' });
      if (paged) settle();
    };
    const settle = () => {
      const width = scroller.clientWidth;
      const left = Math.round(scroller.scrollLeft / width) * width;
      if (Math.abs(left - scroller.scrollLeft) > 1) scroller.scrollTo({ left, behavior: 'instant' });
    };
    const byWheel = (event: WheelEvent) => {
      if (event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.deltaY === 0) return;
      event.preventDefault();
      if (isRestingSince(event)) turnPage(scroller, event.deltaY > 0 ? 1 : -1);
    };
    const resized = new ResizeObserver(() => fill(scroller, article));
    change(true);
    resized.observe(scroller);
    resized.observe(text);
    scroller.addEventListener('scrollend', settle);
    scroller.addEventListener('wheel', byWheel, { passive: false });
    return () => {
      resized.disconnect();
      scroller.removeEventListener('scrollend', settle);
      scroller.removeEventListener('wheel', byWheel);
      change(false);
    };
  }, [scroller, text]);
  useEffect(() => {
    const right = getComputedStyle(text).direction === 'rtl' ? -1 : 1;
    const turn = (by: 1 | -1) => () => turnPage(scroller, by);
    return bindKeys({
      ArrowRight: turn(right),
      ArrowLeft: turn(right === 1 ? -1 : 1),
      ArrowDown: turn(1),
      ArrowUp: turn(-1),
      PageDown: turn(1),
      PageUp: turn(-1),
      Home: () => scroller.scrollTo({ left: 0, behavior: 'instant' }),
    });
  }, [scroller, text]);
  return null;
}

/** Fills the last page of two columns with an empty one if its second is missing. */
function fill(scroller: HTMLElement, article: HTMLElement): void {
  scroller.removeAttribute('data-half');
  const isTwo = getComputedStyle(article).columnCount === '2';
  const columns = Math.round((scroller.scrollWidth / scroller.clientWidth) * 2);
  scroller.toggleAttribute('data-half', isTwo && columns % 2 === 1);
}

/** One movement of a wheel or a pad is many events; the next page waits until it has ended. */
const REST_MS = 160;
let lastWheel = 0;

function isRestingSince({ timeStamp }: WheelEvent): boolean {
  const rested = timeStamp - lastWheel > REST_MS;
  lastWheel = timeStamp;
  return rested;
}
