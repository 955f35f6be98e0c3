import { alike } from '../page/alike';
import { namesOf } from '../page/names';
import type { LineRule } from './line';

const NAMES =
  / (?:stand ?first|dek|deck|subtitle|sub ?headline|sub ?heading|sub ?title|excerpt|strap ?line|kicker|sapo|anons|spot) /;

const LONGEST = 350;
/** Less prose is a signature or a date. */
const SENTENCE = 40;

/**
 * The summary printed above the text, which is shown as the stand-first. The first paragraph often says the same words as
 * the page's description and is none: a summary is set as a heading, is called one, or says them before the text begins.
 */
export const repeatedStandFirst: LineRule = {
  name: 'repeated-stand-first',
  matches: ({ element, text, heading, place, prose }, { description, lines, shown }) => {
    if (text.length > LONGEST) return false;
    if (place === 'before' && shown.has(element) && prose >= SENTENCE) return true;
    const first = lines.find((line) => line.place === 'among');
    if (place !== 'before' && element !== first?.element) return false;
    if (
      NAMES.test(namesOf(element)) ||
      (element.parentElement?.childElementCount === 1 && NAMES.test(namesOf(element.parentElement)))
    )
      return true;
    return heading && description !== undefined && alike(text, description) > 0.7;
  },
};
