/** One word of a text, in the form in which words are compared, and where it ends in the text as it was given. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}©]+(?:['’ʼ][\p{L}\p{M}]+)*\*?/gu;

/** The words of a text in order; whatever stands between them is not compared. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ text: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/**
 * A word in the form in which it is compared: lower case, composed, without vowel points, with letters made alike that
 * writers exchange (ё and е; the Turkish dotted and dotless i, since case is folded without knowing the language; the
 * Arabic and Persian forms of one letter).
 */
export function fold(word: string): string {
  const folded = word.normalize('NFC').toLowerCase().replace(/\p{Mn}/gu, '').replace(/[’ʼ]/g, "'");
  return /[ёıأإآىیکە]/.test(folded) ? folded.replace(/[ёıأإآىیکە]/g, (letter) => ALIKE[letter]!) : folded;
}

const ALIKE: Readonly<Record<string, string>> = { ё: 'е', ı: 'i', أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ە: 'ه' };
