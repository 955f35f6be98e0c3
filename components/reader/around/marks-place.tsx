import { useEffect, useRef } from 'preact/hooks';
import type { BeginMarks, MarkedText } from '../marks/contract';

/** Where the list of highlights and notes stands. It comes from a script of its own, with its own rendering. */
export function MarksPlace({ begin, ...marked }: MarkedText & { begin: BeginMarks }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => begin(place.current!, marked), []);
  return <div ref={place} />;
}
