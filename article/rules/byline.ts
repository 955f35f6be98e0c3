import { phraseAtStart } from '../lexicon/match';
import type { LineRule } from './line';

const LONGEST = 120;

/** The line that says who wrote the article, above or below the text. */
export const byline: LineRule = {
  name: 'byline',
  matches: ({ element, text, place, heading }, { authors, shown }) => {
    if (place === 'before' && shown.has(element) && !/\d{4}/.test(text)) return true;
    if (place === 'among' || text.length > LONGEST || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)) return false;
    if (authors.some((author) => text === author || (text.startsWith(author) && text.length < author.length + 60)))
      return true;
    return !heading && phraseAtStart('byline', text) > 0 && text.length > phraseAtStart('byline', text);
  },
};
