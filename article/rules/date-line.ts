import { phraseAtStart } from '../lexicon/match';
import type { LineRule } from './line';

const LONGEST = 110;
const YEAR = /(?<![\p{N}.,])(?:1[34]\d\d|19\d\d|20\d\d|[۰-۹٠-٩]{4})(?![\p{N}])/u;
const CLOCK = /(?<!\p{N})\d{1,2}[:.]\d{2}(?!\p{N})/u;
/** The time of an entry in a live report. */
const ONLY_CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?\p{Lu}{2,4})?$/u;
const SHORT_DATE = /(?<!\p{N})\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\p{N})/u;

/** A line that tells nothing but when the article was published or changed. */
export const dateLine: LineRule = {
  name: 'date-line',
  matches: ({ text, place, heading, element }, { shown }) => {
    if (place === 'before' && shown.has(element)) return true;
    if (heading || text.length > LONGEST || element.closest('table, pre, blockquote')) return false;
    if (ONLY_CLOCK.test(text)) return true;
    const stated = phraseAtStart('published', text) > 0 || phraseAtStart('updated', text) > 0;
    const dated = YEAR.test(text) || CLOCK.test(text) || SHORT_DATE.test(text);
    if (!dated && !(stated && /\p{N}/u.test(text))) return false;
    if (stated) return place !== 'among' || text.length < 70;
    return (
      place !== 'among' &&
      wordsWithoutDigits(text) <= 5 &&
      !/[.!?…]["”»]?$/.test(text.replace(/\b(?:[ap]\.m|г|жж)\.$/u, ''))
    );
  },
};

function wordsWithoutDigits(text: string): number {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{L}{2,}$/u.test(word)).length;
}
