import type { BodyRule } from './line';

/** Shorter lines may well come back: a refrain, a question, a heading. */
const SHORTEST = 60;
/** A text that the page says again: pull quotes, copies for other screens, the whole story once more as data. */
export const saidTwice: BodyRule = {
  name: 'said-twice',
  *find(_roots, { lines, cuts }) {
    const said = new Map<string, string>();
    for (const { element, text, loose } of lines) {
      if (loose || text.length < SHORTEST || cuts.covers(element)) continue;
      const beginning = text.slice(0, SHORTEST).toLowerCase();
      const before = said.get(beginning);
      if (before === undefined) said.set(beginning, text);
      else if (text.startsWith(before) || before.startsWith(text)) yield element;
    }
  },
};
