import type { Mark } from '../mark';

/** Letters of context that are kept on each side. */
export const CONTEXT = 32;

/** How a passage is told so that it can be found again. */
export type Passage = Required<Pick<Mark, 'quote' | 'position'>>;

/** That piece of the text without white space at its ends; undefined if there is nothing else in it. */
export function describe(text: string, start: number, end: number): Passage | undefined {
  const piece = text.slice(start, end);
  const exact = piece.trim();
  if (!exact) return undefined;
  const from = start + piece.indexOf(exact);
  const to = from + exact.length;
  return {
    quote: {
      exact,
      prefix: text.slice(wholeLetter(text, Math.max(0, from - CONTEXT)), from),
      suffix: text.slice(to, wholeLetter(text, Math.min(text.length, to + CONTEXT))),
    },
    position: { start: from, end: to },
  };
}

/** That place, or the one behind it where it would cut a letter of two units in two. */
function wholeLetter(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return place > 0 && unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place;
}
