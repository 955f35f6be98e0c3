/** What goes wrong between devices and server, each as a share of all requests. */
export interface Faults {
  seed: number;
  /** The connection ends before anything is answered. */
  cut: number;
  /** The server does what it is asked, and the answer is lost. */
  lose: number;
  /** 503. */
  fail: number;
  /** At most, in milliseconds. */
  latency: number;
  /** Requests that were judged so far. */
  drawn: number;
}

export const NO_FAULTS: Faults = { seed: 1, cut: 0, lose: 0, fail: 0, latency: 0, drawn: 0 };

/** What befalls the next request: the same for the same seed and number. */
export function faultFor(faults: Faults, path: string): { delay: number; what: 'cut' | 'lose' | 'fail' | undefined } {
  faults.drawn += 1;
  const [one, other] = [draw(faults.seed, faults.drawn * 2), draw(faults.seed, faults.drawn * 2 + 1)];
  const { cut, lose, fail } = faults;
  const delay = Math.floor(other * faults.latency);
  if (one < cut) return { delay, what: 'cut' };
  // A lost answer of a question for news would be no loss.
  if (one < cut + lose && !path.includes('feed=longpoll')) return { delay, what: 'lose' };
  return { delay, what: one < cut + lose + fail ? 'fail' : undefined };
}

/** A number from 0 to 1 (mulberry32). */
export function draw(seed: number, number: number): number {
  let state = (seed + number * 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
}
