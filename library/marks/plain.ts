/** Signs that publishers write now in one way and now in another. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["'", '‘’‚‛`´ʼ'],
    ['"', '“”„‟«»″'],
    ['-', '‐‑‒–—―−'],
    [' ', '\u00a0\u2009\u202f\u3000\t'],
  ].flatMap(([plain, others]) => [...others!].map((other) => [other, plain!])),
);

const OTHERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** The text with plain quotation marks, dashes and spaces. Each letter stays at its place. */
export function plain(text: string): string {
  return text.replace(OTHERS, (sign) => ALIKE[sign]!);
}

const WORD_LETTERS = /[\p{L}\p{N}]/gu;
const DENSE_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much some words say, in letters of an alphabet: a sign of Chinese, Japanese or Korean says about three times as much. */
export function weightOf(words: string): number {
  return count(words, WORD_LETTERS) + 2 * count(words, DENSE_LETTERS);
}

/** How much each letter of some words says: 1 to 3. */
export function densityOf(words: string): number {
  return weightOf(words) / Math.max(1, count(words, WORD_LETTERS));
}

function count(words: string, letters: RegExp): number {
  return words.match(letters)?.length ?? 0;
}

/** The numbers in some words. A sentence with other numbers says something else, however alike it looks. */
export function numbersIn(words: string): string {
  return (words.match(/\p{N}+/gu) ?? []).join(' ');
}
