import { containsPhrase } from '../lexicon/match';
import { CAPITALS, SMALL } from '../page/letter-case';
import { ALPHABETIC, beginsSmall, CASELESS, LETTERS } from '../page/letters';

const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/** Words in names that only organisations and signatures of nobody have. */
const ORGANISATION =
  /(?:^|\s)(?:inc|llc|ltd|gmbh|s\.?a|corp|team|staff|editors?|editorial|newsroom|desk|admin(?:istrator)?|webmaster|company|agency|group|media|marketing|solutions|services|association|institute|foundation|university|college|hospital|clinic|centre|center|magazine|times|contributors?|author|blog|posts?|profile|bio|newsletter|support)\.?(?:$|\s)/i;

/** Small words inside names: "van der", "de la", "della". */
const PARTICLE = new RegExp(`^(?:[${SMALL}]{1,3}|della|dalla|dello|degli|bint)$`);

/** "Jane Roe on behalf of": what begins with a small word after a name, unless the name goes on behind it. */
const AFTER_NAME = new RegExp(`(?<=\\s[${CAPITALS}][${ALPHABETIC}’'.-]+)\\s[${SMALL}]+(?:\\s[${SMALL}]+)*$`);

/** What is said of a person in brackets; one word before another name is a nickname. */
const IN_BRACKETS = new RegExp(`\\s*[([](?!\\w+[)\\]]\\s[${CAPITALS}]).*$`);

/** Marks before and after a name. */
const AT_ENDS = new RegExp(`^(?:\\d|[^${LETTERS}])+|[^${LETTERS}.)®™*]+$`, 'g');

/** A name without what is said of it in brackets, and without marks at its ends. */
export function tidyName(piece: string): string {
  return piece
    .replace(IN_BRACKETS, '')
    .replace(/^(?:by|@)\s*/i, '')
    .replace(AT_ENDS, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(AFTER_NAME, '');
}

/** True for what can be a person's name: a few words, no figures, no sentence, nobody's signature. */
export function isPersonName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || /\d|[@:?!=<>{}#%]|https?|www\.|\.(?:com|org|net)\b/i.test(text))
    return false;
  const words = text.replace(/,.*$/, '').split(' ');
  if (words.length > MOST_WORDS || ORGANISATION.test(text) || containsPhrase('nobody', text)) return false;
  if (beginsSmall(text) && words.length > 1) return false;
  return words.slice(1).every((word) => !beginsSmall(word) || PARTICLE.test(word));
}

const SPACE_OR_CASELESS = new RegExp(`[\\s${CASELESS}]`);

/** True for one word in a script that has capitals or parts its words by spaces; a Chinese name is no lone word. */
export function isLoneWord(name: string): boolean {
  return !SPACE_OR_CASELESS.test(name);
}
