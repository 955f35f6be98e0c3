import { LEXICONS } from './index';
import type { Lexicon } from './lexicon';
import { fold, type Word, wordsOf } from './words';

/** The lists of a lexicon that hold phrases. */
export type LexiconKind = { [Key in keyof Lexicon]-?: Lexicon[Key] extends readonly string[] ? Key : never }[keyof Lexicon];

/**
 * True if the whole line is one of the phrases of that kind in any language. Punctuation, arrows and pictures around it
 * and a number after it are no part of the line: "Comments (12)", "» Tags:".
 */
export function isPhrase(kind: LexiconKind, line: string): boolean {
  const words = wordsOf(line);
  while (words.length > 1 && IS_NUMBER.test(words.at(-1)!.text)) words.pop();
  const first = words[0];
  return first !== undefined && endAt(kind, line, words, 0) === words.at(-1)!.end;
}

/** How many characters of the line the longest phrase takes that it begins with, 0 if none. A phrase ends with a word. */
export function phraseAtStart(kind: LexiconKind, line: string): number {
  return endAt(kind, line, wordsOf(line.slice(0, LONGEST)), 0);
}

/** True if a phrase of that kind stands anywhere in the text. */
export function containsPhrase(kind: LexiconKind, text: string): boolean {
  const words = wordsOf(text);
  if (words.some((_, index) => endAt(kind, text, words, index) > 0)) return true;
  const folded = fold(text);
  return [...indexOf(kind).unspaced.values()].some((phrases) => phrases.some((phrase) => folded.includes(phrase)));
}

/** Longer than any phrase with what may stand before it. */
const LONGEST = 160;
const IS_NUMBER = /^\p{N}+$/u;

/** Where the longest phrase ends that begins with the word at `index`; 0 if none begins there. */
function endAt(kind: LexiconKind, line: string, words: readonly Word[], index: number): number {
  const first = words[index];
  if (!first) return 0;
  const { spaced, endings, unspaced } = indexOf(kind);
  let end = 0;
  for (const phrase of spaced.get(first.text) ?? NONE) end = Math.max(end, endOf(phrase, words, index));
  for (const phrase of endings) if (first.text.startsWith(stem(phrase[0]!))) end = Math.max(end, endOf(phrase, words, index));
  const phrases = unspaced.get(first.text[0]!);
  if (phrases) {
    const rest = fold(line.slice(first.start, first.start + LONGEST));
    for (const phrase of phrases) if (rest.startsWith(phrase)) end = Math.max(end, first.start + phrase.length);
  }
  return end;
}

const NONE: readonly (readonly string[])[] = [];

function endOf(phrase: readonly string[], words: readonly Word[], index: number): number {
  if (index + phrase.length > words.length) return 0;
  for (let step = 0; step < phrase.length; step++) {
    const wanted = phrase[step]!;
    const word = words[index + step]!.text;
    if (wanted.endsWith('*') ? !word.startsWith(stem(wanted)) : word !== wanted) return 0;
  }
  return words[index + phrase.length - 1]!.end;
}

function stem(word: string): string {
  return word.slice(0, -1);
}

/** The phrases of one kind in all languages, found by how they begin. */
interface PhraseIndex {
  /** Phrases as words, by their first one. */
  spaced: Map<string, string[][]>;
  /** Those whose first word may have any ending. */
  endings: string[][];
  /** Phrases of languages without spaces, by their first character. */
  unspaced: Map<string, string[]>;
}

const indexes = new Map<LexiconKind, PhraseIndex>();

function indexOf(kind: LexiconKind): PhraseIndex {
  const made = indexes.get(kind);
  if (made) return made;
  const index: PhraseIndex = { spaced: new Map(), endings: [], unspaced: new Map() };
  for (const lexicon of LEXICONS) for (const phrase of lexicon[kind]) addPhrase(index, phrase, lexicon.unspaced === true);
  indexes.set(kind, index);
  return index;
}

function addPhrase(index: PhraseIndex, phrase: string, unspaced: boolean): void {
  if (unspaced && !/^[\p{Script=Latin}\p{N}\s]+$/u.test(phrase)) {
    const folded = fold(phrase.replace(/^[^\p{L}\p{N}]+/u, ''));
    push(index.unspaced, folded[0]!, folded);
    return;
  }
  const words = wordsOf(phrase).map(({ text }) => text);
  if (!words.length) return;
  if (words[0]!.endsWith('*')) index.endings.push(words);
  else push(index.spaced, words[0]!, words);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
