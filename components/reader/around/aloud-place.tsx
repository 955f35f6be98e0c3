import { useEffect, useRef } from 'preact/hooks';
import type { AloudOptions, StartAloud } from '../aloud/contract';

/** Where the reading aloud stands while it is on. It comes from a script of its own, with its own rendering. */
export function AloudPlace({ start, ...options }: AloudOptions & { start: StartAloud }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => start(place.current!, options), []);
  return <div ref={place} />;
}
