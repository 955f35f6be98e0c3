import { phraseAtStart } from '../lexicon/match';
import { MARKS_BEFORE } from '../page/letters';
import type { LineRule } from './line';

const LONGEST = 420;
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+|(?:^|\s)@\w{3,}/;

/** Below the text: who reported and edited, where to write to, whom to follow. */
export const tail: LineRule = {
  name: 'tail',
  matches: ({ text, element }, { lines }) => {
    if (text.length > LONGEST) return false;
    const index = lines.findIndex((line) => line.element === element);
    const left = lines.slice(index + 1).filter((line) => line.prose >= 80).length;
    if (left > 1) return false;
    return (
      phraseAtStart('tail', text.replace(MARKS_BEFORE, '')) > 0 ||
      (left === 0 && text.length < 200 && ADDRESS.test(text) && index > 2)
    );
  },
};
