/** How often a thing may be done that is asked for again and again, in milliseconds. */
export interface Spacing {
  /** Waited for after the last asking, in case there is another. */
  quiet: number;
  /** Not put off longer than this, though the asking goes on. */
  longest: number;
  /** Two doings are at least so far apart; if not given, the quiet time is enough. */
  apart?: number;
}

/** Does something soon after it was asked for, but seldom while the asking goes on, as when a slider is dragged. */
export interface Spaced {
  ask(): void;
  /** Does at once what is still to be done. */
  flush(): void;
}

/** The first asking after a quiet time is done at once: who asks may be gone a moment later. */
export function spaced(act: () => void, { quiet, longest, apart = 0 }: Spacing): Spaced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = Number.POSITIVE_INFINITY;
  let actedAt = Number.NEGATIVE_INFINITY;
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    actedAt = performance.now();
    act();
  };
  const ask = () => {
    const now = performance.now();
    const isIdle = timer === undefined && now - actedAt > Math.max(quiet, apart);
    if (timer === undefined) latest = now + longest;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(Math.min(now + quiet, latest), actedAt + apart) - now);
    if (isIdle) flush();
  };
  return { ask, flush };
}
