import { useEffect, useRef } from 'preact/hooks';
import type { BindKeys } from './contract';

interface RulerProps {
  scroller: HTMLElement;
  text: HTMLElement;
  bindKeys: BindKeys;
}

/** Beyond these shares of the window's height the keys scroll the text instead of moving the ruler. */
const HIGHEST = 0.2;
const LOWEST = 0.7;

/** Leaves two lines bright and dims the rest. It follows the pointer, and the keys line by line. */
export function Ruler({ scroller, text, bindKeys }: RulerProps) {
  const ruler = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = Number.parseFloat(getComputedStyle(text).lineHeight);
    let middle = scroller.clientHeight * 0.35;
    const moveTo = (y: number) => {
      middle = Math.min(Math.max(y, line), scroller.clientHeight - line);
      ruler.current!.style.setProperty('--middle', `${middle}px`);
    };
    const byLine = (direction: 1 | -1) => {
      const next = middle + direction * line;
      const isInside = next > scroller.clientHeight * HIGHEST && next < scroller.clientHeight * LOWEST;
      const top = scroller.scrollTop;
      if (!isInside) scroller.scrollBy({ top: direction * line, behavior: 'instant' });
      if (isInside || scroller.scrollTop === top) moveTo(next);
    };
    const follow = (event: PointerEvent) => moveTo(event.clientY - scroller.getBoundingClientRect().top);
    ruler.current!.style.setProperty('--lines', `${line * 2}px`);
    moveTo(middle);
    scroller.addEventListener('pointermove', follow, { passive: true });
    const letGo = bindKeys({ ArrowDown: () => byLine(1), ArrowUp: () => byLine(-1) });
    return () => {
      scroller.removeEventListener('pointermove', follow);
      letGo();
    };
  }, [scroller, text]);
  return <div ref={ruler} class="ruler" aria-hidden="true" />;
}
