import type { LineRule } from './line';

/** Below, a link is a word in a list; above, a paragraph that somebody linked as a whole. */
const SHORTEST = 15;
const LONGEST = 200;

const ENDS_SENTENCE = /[.!?…。！？։؟۔]["”»’')]*$/u;

/** A paragraph that is one link to another story, and reads as that story's headline rather than as a sentence. */
export const linkLine: LineRule = {
  name: 'link-line',
  matches: ({ element, text, linked, heading, place }) => {
    if (linked < 0.9 || text.length > LONGEST || heading || element.localName === 'td' || element.localName === 'th')
      return false;
    if (/^https?:/.test(text) || element.closest('li, blockquote, table, dd')) return false;
    return place !== 'among' || (text.length >= SHORTEST && !ENDS_SENTENCE.test(text)) || element.localName !== 'p';
  },
};
