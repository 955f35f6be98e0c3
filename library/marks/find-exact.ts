import type { Quote } from '../mark';
import { type Context, contextAt } from './context';
import type { Place } from './place';
import { nearest } from './place';
import { weightOf } from './plain';

/** So long words are hardly said twice by chance, so they are the same passage wherever they stand. */
const UNMISTAKABLE = 32;

/** Shorter ones need so many unchanged letters beside them. */
const BESIDE = 16;

/** … and that share of all the context. */
const LEAST_SHARE = 0.45;

/** More places with the same words than anybody marks one of. */
const MOST = 1000;

interface Candidate extends Place {
  context: Context;
}

/** The place with exactly these words, if it must be the one. All in plain signs. */
export function findExact(text: string, quote: Quote, position: number | undefined): Place | undefined {
  const candidates = occurrences(text, quote.exact).map((place): Candidate => {
    return { ...place, context: contextAt(text, place.start, place.end, quote) };
  });
  const most = Math.max(...candidates.map(({ context }) => context.alike));
  const best = candidates.filter(({ context }) => context.alike === most);
  const chosen = nearest(best, position);
  if (!chosen) return undefined;
  const isSure =
    chosen.context.known === 0
      ? best.length === 1 || position !== undefined || weightOf(quote.exact) >= UNMISTAKABLE
      : chosen.context.isWhole ||
        weightOf(quote.exact) >= UNMISTAKABLE ||
        (best.length === 1 && isVouchedFor(chosen.context));
  return isSure ? { start: chosen.start, end: chosen.end } : undefined;
}

function isVouchedFor({ adjacent, alike, known }: Context): boolean {
  return adjacent >= Math.min(BESIDE, known) && alike >= known * LEAST_SHARE;
}

function occurrences(text: string, words: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}
