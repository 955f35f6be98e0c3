import { isPhrase, phraseAtStart } from '../lexicon/match';
import type { LineRule } from './line';

const LONGEST = 130;

/** In Chinese and Japanese the verb follows the name: "江城报记者 沈若川摄". */
const PHOTOGRAPHED_BY = /[\u3400-\u9fff](?:摄影?|攝影?|撮影)$/;

/** A picture's credit that stands as a paragraph: "Photo: AFP". */
export const credit: LineRule = {
  name: 'credit',
  matches: ({ text, heading }) => {
    if (heading || text.length > LONGEST) return false;
    const bare = text.replace(/^[[(（【]|[\])）】]$/gu, '');
    if (isPhrase('credit', bare)) return true;
    if (isCaptionWithCredit(bare) || PHOTOGRAPHED_BY.test(bare)) return true;
    const end = phraseAtStart('credit', bare);
    return end > 0 && /^\s*(?:[:：©/|–—-]|(?:copyright|caption)\b)/iu.test(bare.slice(end));
  },
};

/** A caption that stands as a paragraph gives itself away by the credit at its end: "The bay at dawn — Photo: A. Name". */
function isCaptionWithCredit(text: string): boolean {
  const at = text.search(/\s[—–|]\s[^—–|]*$|[(（][^(（]*$/u);
  if (at < 0 || text.length - at > 70) return false;
  const ending = text.slice(at + 1).replace(/^[\s—–|(（]+/u, '');
  const end = phraseAtStart('credit', ending);
  return end > 0 && /^\s*[:：／/・=＝]/u.test(ending.slice(end));
}
