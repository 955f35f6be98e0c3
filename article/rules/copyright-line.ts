import { phraseAtStart } from '../lexicon/match';
import type { LineRule } from './line';

/** Whose the text is, at its end. The terms of its use are kept as a field of their own. */
export const copyrightLine: LineRule = {
  name: 'copyright-line',
  matches: ({ element, text, place }, { lines }) =>
    text.length < 300 &&
    (place !== 'among' || lines.findLast(({ prose, heading }) => prose > 0 && !heading)?.element === element) &&
    (/^(?:©|\(c\)\s|copyright\s)/i.test(text) ||
      phraseAtStart('copyright', text) > 0 ||
      /©\s*(?:19|20)\d\d/.test(text)),
};
