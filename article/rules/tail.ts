import { phraseAtStart } from '../lexicon/match';
import { MARKS_BEFORE } from '../page/letters';
import type { Line, LineRule } from './line';

const LONGEST = 420;
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+|(?:^|\s)@\w{3,}/;

/** Below the text: who reported and edited, where to write to, whom to follow. */
export const tail: LineRule = {
  name: 'tail',
  matches: ({ text, element }, { lines }) => {
    if (text.length > LONGEST) return false;
    const { index, left } = placeOf(element, lines);
    if (left > 1) return false;
    return (
      phraseAtStart('tail', text.replace(MARKS_BEFORE, '')) > 0 ||
      (left === 0 && text.length < 200 && ADDRESS.test(text) && index > 2)
    );
  },
};

interface Place {
  index: number;
  /** Paragraphs below it. */
  left: number;
}

/** Of all lines at once, for each list of them: a page may have ten thousand. */
const places = new WeakMap<readonly Line[], Map<Element, Place>>();

function placeOf(element: Element, lines: readonly Line[]): Place {
  const known = places.get(lines) ?? new Map<Element, Place>();
  if (!places.has(lines)) {
    places.set(lines, known);
    let left = 0;
    for (let index = lines.length - 1; index >= 0; index--) {
      known.set(lines[index]!.element, { index, left });
      if (lines[index]!.prose >= 80) left++;
    }
  }
  return known.get(element) ?? { index: -1, left: known.size };
}
