import { phraseAtStart } from '../lexicon/match';
import { MARKS_BEFORE } from '../page/letters';
import type { LineRule } from './line';

const LONGEST = 260;

/** A line that leads on to another story: "Read more: …". */
export const readMore: LineRule = {
  name: 'read-more',
  matches: ({ text, linked, heading }) => {
    if (text.length > LONGEST) return false;
    const bare = text.replace(MARKS_BEFORE, '');
    const end = Math.max(phraseAtStart('readMore', bare), phraseAtStart('related', bare));
    if (!end) return false;
    if (/^【/.test(text) && bare.slice(end - 1, end + 1).includes('】')) return true;
    const announced = /^\s*[:：–—|>→】」\]-]/u.test(bare.slice(end));
    return heading
      ? linked > 0.8 || (announced && linked > 0.4)
      : linked > 0.55 || (announced && linked > 0.2) || (linked > 0.3 && text.length < 120);
  },
};
