import { LINE, OBJECT } from './page-text';

const SPACE = /\s/;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Belongs to what stands before it, or beside it. */
const CLINGING = /[\p{M}\p{Cf}\p{RI}\p{Emoji_Modifier}]/u;
/** Punctuation inside of words and numbers: o’clock, 3.14, 10:30, צה״ל. */
const WITHIN_WORDS = /[:·.'‘’,;"״׳‧﹒﹕＇．：，；]/;
/** Scripts without spaces, whose letters no punctuation joins. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * True if a word ends or begins at that place for every browser: by the rules of Unicode (UAX 29) that need no
 * dictionary, since dictionaries differ. In scripts without spaces that is only beside punctuation.
 */
export function isWordEdge(text: string, place: number): boolean {
  const before = characterBefore(text, place);
  const after = characterAt(text, place);
  if (!before || !after) return true;
  if (before === OBJECT || after === OBJECT || CLINGING.test(after) || CLINGING.test(before)) return false;
  if (SPACE.test(before) || SPACE.test(after)) return true;
  const isWordBefore = WORD.test(before);
  const isWordAfter = WORD.test(after);
  if (isWordBefore === isWordAfter) return !isWordBefore;
  const [letter, mark] = isWordBefore ? [before, after] : [after, before];
  if (!WITHIN_WORDS.test(mark)) return true;
  const beyond = isWordBefore ? characterAt(text, place + 1) : characterBefore(text, place - 1);
  return !WORD.test(beyond) || UNSPACED.test(letter) || UNSPACED.test(beyond);
}

/**
 * Where words end that begin at `from`: the nearest end that takes in so many letters, or, where a break or `until` comes
 * before that, the last one there is. Undefined if there is none.
 */
export function endOfWords(text: string, from: number, letters: number, until: number): number | undefined {
  let last: number | undefined;
  for (let place = from + 1; place <= until && !isBreak(text, place - 1); place++) {
    if (!isWordEdge(text, place) || SPACE.test(text.charAt(place - 1))) continue;
    last = place;
    if (place >= from + letters) break;
  }
  return last;
}

/** The same the other way: where words begin that end at `until`. */
export function beginningOfWords(text: string, until: number, letters: number, from: number): number | undefined {
  let first: number | undefined;
  for (let place = until - 1; place >= from && !isBreak(text, place); place--) {
    if (!isWordEdge(text, place) || SPACE.test(text.charAt(place))) continue;
    first = place;
    if (place <= until - letters) break;
  }
  return first;
}

export function isBreak(text: string, place: number): boolean {
  const unit = text.charAt(place);
  return unit === LINE || unit === OBJECT;
}

function characterAt(text: string, place: number): string {
  const code = text.codePointAt(place);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The character that ends there, a pair of surrogates as one. */
function characterBefore(text: string, place: number): string {
  if (place <= 0) return '';
  const pair = characterAt(text, place - 2);
  return pair.length === 2 ? pair : text.charAt(place - 1);
}
