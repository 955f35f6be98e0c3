/** Words a minute, for one who reads news without hurry. */
const PACE = 220;

/**
 * Words in `text` by the rules of its language, so that Chinese and Japanese count too.
 *
 * @param language BCP 47 tag; an unknown or malformed one gives the general rules
 */
export function countWords(text: string, language?: string): number {
  let words = 0;
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) words++;
  return words;
}

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
