import { type LexiconKind, PHRASE_KINDS } from './lexicon';
import { kindOf, type Phrase, phrasesBeginning, unspacedBeginning } from './phrases';
import { fold, readWords, type Words } from './words';

export type { LexiconKind };

/**
 * True if the whole line is one of the phrases of that kind in any language. Punctuation, arrows and pictures around it
 * and a number before or after it are no part of the line: "Comments (12)", "5 min read", "» Tags:".
 */
export function isPhrase(kind: LexiconKind, line: string): boolean {
  if (line.length > LONGEST) return false;
  const read = reading(line);
  const { words } = read;
  let first = 0;
  while (isNumber(words, first)) first++;
  const end = endAt(kind, read, first);
  if (!end) return false;
  let next = first;
  while (words(next) && words(next)!.end <= end) next++;
  if (words(next - 1)?.end !== end) return false;
  while (isNumber(words, next)) next++;
  return words(next) === undefined;
}

/** How many characters of the line the longest phrase takes that it begins with, 0 if none. A phrase ends with a word. */
export function phraseAtStart(kind: LexiconKind, line: string): number {
  return endAt(kind, reading(line), 0);
}

/** True if a phrase of that kind stands anywhere in the text. */
export function containsPhrase(kind: LexiconKind, text: string): boolean {
  const read = reading(text);
  for (let index = 0; read.words(index); index++) if (endAt(kind, read, index)) return true;
  if (!read.unspaced) return false;
  const folded = fold(text);
  for (let start = 0; start < folded.length; start++) {
    if (unspacedBeginning(folded[start]!).some((entry) => isAt(entry, NUMBERS[kind], folded, start))) return true;
  }
  return false;
}

/**
 * True if a phrase of one of the kinds begins with any word of the line: where, in characters; undefined if none does. Phrases of
 * languages without spaces count only at the line's beginning.
 */
export function firstPhrase(kinds: readonly LexiconKind[], line: string): number | undefined {
  const read = reading(line);
  for (let index = 0; read.words(index); index++) {
    const ends = endsAt(read, index);
    if (ends !== NONE && kinds.some((kind) => ends[NUMBERS[kind]])) return read.words(index)!.start;
  }
  return undefined;
}

/** Longer than any phrase with what may stand round it. */
const LONGEST = 160;
const NUMBER = /^[0-9٠-٩۰-۹０-９]+[km]?$/;
/** Some letter of a script that is written without spaces. */
const UNSPACED = /[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

const NUMBERS = Object.fromEntries(PHRASE_KINDS.map((kind, index) => [kind, index])) as Record<LexiconKind, number>;

/** For each kind, where the longest phrase of it ends that begins with a word; 0 if none does. */
type Ends = readonly number[];

/** A line and what was found out about it. */
interface Reading {
  line: string;
  words: Words;
  /** By the word they begin with. */
  ends: (Ends | undefined)[];
  unspaced: boolean;
}

const NONE: Ends = [];

let last: Reading = { line: '', words: readWords(''), ends: [], unspaced: false };

/** One line is asked about kind after kind, so that the last one is remembered. */
function reading(line: string): Reading {
  if (line !== last.line) last = { line, words: readWords(line), ends: [], unspaced: UNSPACED.test(line) };
  return last;
}

function isNumber(words: Words, index: number): boolean {
  const word = words(index);
  return word !== undefined && NUMBER.test(word.text);
}

/** Where the longest phrase ends that begins with the word at `index`; 0 if none begins there. */
function endAt(kind: LexiconKind, read: Reading, index: number): number {
  return endsAt(read, index)[NUMBERS[kind]] ?? 0;
}

function endsAt(read: Reading, index: number): Ends {
  read.ends[index] ??= findEnds(read, index);
  return read.ends[index];
}

function findEnds({ line, words, unspaced }: Reading, index: number): Ends {
  const first = words(index);
  if (!first) return NONE;
  let ends: number[] | undefined;
  const note = (kind: number, end: number) => {
    ends ??= Array(PHRASE_KINDS.length).fill(0);
    if (end > ends[kind]!) ends[kind] = end;
  };
  for (const phrase of phrasesBeginning(first.text)) {
    const end = endOf(phrase, words, index);
    if (end) note(phrase.kind, end);
  }
  if (unspaced) {
    const entries = unspacedBeginning(first.text[0]!);
    if (entries.length > 0) {
      const rest = fold(line.slice(first.start, first.start + LONGEST));
      for (const entry of entries)
        if (isAt(entry, kindOf(entry), rest, 0)) note(kindOf(entry), first.start + entry.length - 1);
    }
  }
  return ends ?? NONE;
}

function endOf({ words: phrase, before }: Phrase, words: Words, index: number): number {
  const start = index + before;
  for (let step = 0; step < phrase.length; step++) {
    const { text, open } = phrase[step]!;
    const word = words(start + step)?.text;
    if (word === undefined || (open ? !word.startsWith(text) : word !== text)) return 0;
  }
  return words(start + phrase.length - 1)!.end;
}

/** True if the text goes on at `start` with the phrase of an entry of that kind. */
function isAt(entry: string, kind: number, text: string, start: number): boolean {
  return kindOf(entry) === kind && text.startsWith(entry.slice(1), start);
}
