import type { Lexicon } from './lexicon';
import { phrasesOf, wordsOfPhrase } from './phrases';
import { fold, readWords, type Words } from './words';

/** The lists of a lexicon that hold phrases. */
export type LexiconKind = {
  [Key in keyof Lexicon]-?: Lexicon[Key] extends readonly string[] ? Key : never;
}[keyof Lexicon];

/**
 * True if the whole line is one of the phrases of that kind in any language. Punctuation, arrows and pictures around it
 * and a number before or after it are no part of the line: "Comments (12)", "5 min read", "» Tags:".
 */
export function isPhrase(kind: LexiconKind, line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = headOf(line);
  let first = 0;
  while (isNumber(words, first)) first++;
  const end = endAt(kind, line, words, first);
  if (!end) return false;
  let next = first;
  while (words(next) && words(next)!.end <= end) next++;
  if (words(next - 1)?.end !== end) return false;
  while (isNumber(words, next)) next++;
  return words(next) === undefined;
}

/** How many characters of the line the longest phrase takes that it begins with, 0 if none. A phrase ends with a word. */
export function phraseAtStart(kind: LexiconKind, line: string): number {
  return endAt(kind, line, headOf(line), 0);
}

/** True if a phrase of that kind stands anywhere in the text. */
export function containsPhrase(kind: LexiconKind, text: string): boolean {
  const words = readWords(text);
  for (let index = 0; words(index); index++) if (endOfSpaced(kind, words, index)) return true;
  if (!UNSPACED.test(text)) return false;
  const folded = fold(text);
  return ['漢', 'a'].some((script) =>
    [...phrasesOf(kind, script).unspaced.values()].flat().some((phrase) => folded.includes(phrase)),
  );
}

/** Longer than any phrase with what may stand round it. */
const LONGEST = 160;
const NUMBER = /^\p{N}+[km]?$/u;
/** Some letter of a script that is written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

let lastLine = '';
let lastHead = readWords('');

/** The words at the beginning of a line. One line is asked about kind after kind, so that the last one is remembered. */
function headOf(line: string): Words {
  if (line !== lastLine) {
    lastLine = line;
    lastHead = readWords(line.length > LONGEST ? line.slice(0, LONGEST) : line);
  }
  return lastHead;
}

function isNumber(words: Words, index: number): boolean {
  const word = words(index);
  return word !== undefined && NUMBER.test(word.text);
}

/** Where the longest phrase ends that begins with the word at `index`; 0 if none begins there. */
function endAt(kind: LexiconKind, line: string, words: Words, index: number): number {
  return Math.max(endOfSpaced(kind, words, index), endOfUnspaced(kind, line, words, index));
}

function endOfSpaced(kind: LexiconKind, words: Words, index: number): number {
  const first = words(index)?.text;
  if (!first) return 0;
  const { spaced, endings } = phrasesOf(kind, first);
  let end = 0;
  for (const phrase of spaced.get(first) ?? NONE) end = Math.max(end, endOf(phrase, words, index));
  for (const phrase of endings.get(first.slice(0, 2)) ?? NONE) end = Math.max(end, endOf(phrase, words, index));
  return end;
}

const NONE: readonly string[] = [];

function endOf(source: string, words: Words, index: number): number {
  const phrase = wordsOfPhrase(source);
  for (const [step, { text, open }] of phrase.entries()) {
    const word = words(index + step)?.text;
    if (word === undefined || (open ? !word.startsWith(text) : word !== text)) return 0;
  }
  return words(index + phrase.length - 1)!.end;
}

function endOfUnspaced(kind: LexiconKind, line: string, words: Words, index: number): number {
  const first = words(index);
  const phrases = first && phrasesOf(kind, first.text).unspaced.get(first.text[0]!);
  if (!phrases) return 0;
  const rest = fold(line.slice(first.start, first.start + LONGEST));
  return phrases.reduce(
    (end, phrase) => (rest.startsWith(phrase) ? Math.max(end, first.start + phrase.length) : end),
    0,
  );
}
