import type { Quote } from '../mark';
import type { Place } from './place';

/** No ending is longer; scripts that put no space between words have none. */
const LONGEST = 16;

const LETTER =
  /^(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Khmer}|\p{Script=Lao}|\p{Script=Myanmar})[\p{L}\p{M}\p{N}]$/u;

/** The place of words that are like a passage: where that began or ended with a whole word, so does the place. */
export function wholeWords(text: string, { start, end }: Place, { exact, prefix, suffix }: Quote): Place {
  let from = start;
  let to = end;
  if (!isOneWord(prefix.at(-1), exact[0]))
    while (start - from < LONGEST && isOneWord(text[from - 1], text[from])) from -= 1;
  if (!isOneWord(exact.at(-1), suffix[0])) while (to - end < LONGEST && isOneWord(text[to - 1], text[to])) to += 1;
  return { start: from, end: to };
}

function isOneWord(...letters: (string | undefined)[]): boolean {
  return letters.every((letter) => letter !== undefined && LETTER.test(letter));
}
