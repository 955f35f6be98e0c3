import { phraseAtStart } from '../lexicon/match';
import { CAPITALS, SMALL } from '../page/letter-case';
import type { LineRule } from './line';

const LONGEST = 120;
/** A sentence's end and two words of the next. */
const NEXT_SENTENCE = new RegExp(`[.!?]\\s+[${CAPITALS}][${SMALL}]+\\s+[${SMALL}]`);

/** The line that says who wrote the article, above or below the text. */
export const byline: LineRule = {
  name: 'byline',
  matches: ({ element, text, place, heading }, { authors, shown }) => {
    if (place === 'before' && shown.has(element) && !/\d{4}/.test(text)) return true;
    if (place === 'among' || text.length > LONGEST || NEXT_SENTENCE.test(text)) return false;
    if (authors.some((author) => text === author || (text.startsWith(author) && text.length < author.length + 60)))
      return true;
    return !heading && phraseAtStart('byline', text) > 0 && text.length > phraseAtStart('byline', text);
  },
};
