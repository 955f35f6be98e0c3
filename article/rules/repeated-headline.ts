import { alike } from '../page/alike';
import type { LineRule } from './line';

/** The headline, which the reader sets itself, and what repeats it above the text. */
export const repeatedHeadline: LineRule = {
  name: 'repeated-headline',
  matches: ({ text, heading, place }, { title }) =>
    (place === 'before' || heading) && alike(text, title) > (heading ? 0.75 : 0.85),
};
