import type { BodyRule } from './line';

/** Shorter lines may well come back: a refrain, a question, a heading. */
const SHORTEST = 60;
/** Two texts that begin alike over this many characters are the same text. */
const COMPARED = 120;

/** A text that the page says again: pull quotes, copies for other screens, the whole story once more as data. */
export const saidTwice: BodyRule = {
  name: 'said-twice',
  *find(_roots, { lines, cuts }) {
    const said = new Set<string>();
    for (const { element, text } of lines) {
      if (text.length < SHORTEST || cuts.covers(element)) continue;
      const beginning = text.slice(0, COMPARED).toLowerCase();
      if (said.has(beginning)) yield element;
      else said.add(beginning);
    }
  },
};
