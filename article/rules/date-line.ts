import { phraseAtStart } from '../lexicon/match';
import { CAPITALS } from '../page/letter-case';
import { ALPHABETIC } from '../page/letters';
import type { LineRule } from './line';

const LONGEST = 110;
/** "Segunda-feira, 22 de janeiro de 2018 às 0:13" has six. */
const MOST_WORDS = 6;
const YEAR = /(?<![\d.,])(?:1[34]\d\d|19\d\d|20\d\d|[۰-۹٠-٩]{4})(?!\d)/;
const CLOCK = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/;
/** The time of an entry in a live report. */
const ONLY_CLOCK = new RegExp(`^\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s?[${CAPITALS}]{2,4})?$`);
const WORD = new RegExp(`[${ALPHABETIC}]{2,}`, 'g');
const SHORT_DATE = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;

/** A line that tells nothing but when the article was published or changed. */
export const dateLine: LineRule = {
  name: 'date-line',
  matches: ({ text, place, heading, element }, { shown }) => {
    if (place === 'before' && shown.has(element)) return true;
    if (heading || text.length > LONGEST || element.closest('table, pre, blockquote')) return false;
    if (ONLY_CLOCK.test(text)) return true;
    const stated = phraseAtStart('published', text) > 0 || phraseAtStart('updated', text) > 0;
    const dated = YEAR.test(text) || CLOCK.test(text) || SHORT_DATE.test(text);
    if (!dated && !(stated && /[\d٠-٩۰-۹]/.test(text))) return false;
    if (stated) return place !== 'among' || text.length < 70;
    return (
      place !== 'among' &&
      wordsWithoutDigits(text) <= MOST_WORDS &&
      !/[.!?…]["”»]?$/.test(text.replace(/\b(?:[ap]\.m|г|жж)\.$/, ''))
    );
  },
};

function wordsWithoutDigits(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
