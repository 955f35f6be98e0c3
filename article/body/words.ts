import { LETTERS } from '../page/letters';

/** Words a minute, for one who reads news without hurry. */
const PACE = 220;

/**
 * Words in `text`. Only scripts that do not part them by spaces are worth the browser's segmenter, whose making takes as
 * long as reading a whole page.
 *
 * @param language BCP 47 tag; an unknown or malformed one gives the general rules
 */
export function countWords(text: string, language?: string): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  let words = 0;
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) words++;
  return words;
}

/** Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const WORD = new RegExp(`[${LETTERS}]+(?:['’.,-][${LETTERS}]+)*`, 'g');

/** Whole minutes for that many words, at least 1. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / PACE));
}

function segmenterFor(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
