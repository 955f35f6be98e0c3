import { isPhrase, phraseAtStart } from '../lexicon/match';
import type { LineRule } from './line';

const LONGEST = 130;

/** A picture's credit that stands as a paragraph: "Photo: AFP". */
export const credit: LineRule = {
  name: 'credit',
  matches: ({ text, heading }) => {
    if (heading || text.length > LONGEST) return false;
    const bare = text.replace(/^[[(（【]|[\])）】]$/gu, '');
    if (isPhrase('credit', bare)) return true;
    const end = phraseAtStart('credit', bare);
    return end > 0 && /^\s*(?:[:：©/|–—-]|(?:copyright|caption)\b)/iu.test(bare.slice(end));
  },
};
