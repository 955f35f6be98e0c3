import { LETTERS } from '../page/letters.ts';

/** One word of a text, in the form in which words are compared, and where it stands in the text as it was given. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a text in order, by their index; undefined after the last. Whatever stands between them is not compared. */
export type Words = (index: number) => Word | undefined;

const WORD = new RegExp(`[${LETTERS}©]+(?:['’ʼ][${LETTERS}]+)*`, 'g');

/** The words of a text, read only as far as they are asked for: most lines tell by their first word that they are no label. */
export function readWords(text: string): Words {
  const read: Word[] = [];
  let next = 0;
  return (index) => {
    while (read.length <= index && next >= 0) {
      WORD.lastIndex = next;
      const match = WORD.exec(text);
      next = match ? WORD.lastIndex : -1;
      if (match) read.push({ text: fold(match[0]), start: match.index, end: next });
    }
    return read[index];
  };
}

/**
 * A word in the form in which it is compared: lower case, composed, without vowel points, with letters made alike that
 * writers exchange (ё and е; the Turkish dotted and dotless i, since case is folded without knowing the language; the
 * Arabic and Persian forms of one letter).
 */
export function fold(word: string): string {
  let folded = word.toLowerCase();
  if (IS_ASCII.test(folded)) return folded;
  // Also the dot that an İ leaves behind in lower case.
  if (MARKS.test(folded)) folded = folded.normalize('NFC').replace(ALL_MARKS, '');
  return EXCHANGED.test(folded) ? folded.replace(ALL_EXCHANGED, (letter) => ALIKE[letter]!) : folded;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what it says
const IS_ASCII = /^[\x00-\x7f]*$/;
const MARKS = /\p{Mn}/u;
const ALL_MARKS = /\p{Mn}/gu;
const EXCHANGED = /[’ʼёıأإآىیکە]/;
const ALL_EXCHANGED = /[’ʼёıأإآىیکە]/g;

const ALIKE: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  ё: 'е',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ە: 'ه',
};
