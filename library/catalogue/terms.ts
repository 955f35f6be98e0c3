import { fold } from './fold';

/** Letters, their signs and digits of scripts that are written without spaces between words. */
const UNSPACED =
  '[[\\p{L}\\p{M}\\p{N}]&&[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]]';

/** The same of all other scripts: a character class for expressions with the flag `v`. */
export const SPACED = `[[\\p{L}\\p{M}\\p{N}]--${UNSPACED}]`;

/** A run of letters without spaces, or else a word. */
const RUNS = new RegExp(`(${UNSPACED}+)|${SPACED}+`, 'gv');

/** Longer words are codes or addresses; they are found by as many letters. */
const LONGEST = 60;

/** More than anybody types; the rest of what was pasted is not asked for. */
const MOST_WORDS = 16;
const MOST_LETTERS = 400;

/** A run of one kind of writing in a folded text. */
export interface Written {
  run: string;
  unspaced: boolean;
}

/** What is asked for: runs that must follow each other. */
export interface Phrase {
  runs: Written[];
  /** The same as the terms that are kept of a text. */
  terms: string[];
  /** True if the last term may go on. */
  open: boolean;
}

/**
 * The terms of a text in their order, as they are kept. Words are terms; a run without spaces gives a term for each two
 * letters that follow each other, and one for its last letter, so that every part of it can be found.
 */
export function termsOf(text: string): string[] {
  return runsOf(fold(text)).flatMap(wholeTerms);
}

/**
 * A query as phrases, which must all occur: one for each piece between spaces, the last one being open. Empty if nothing
 * was typed that could be searched.
 */
export function phrasesOf(query: string): Phrase[] {
  const pieces = fold(query.slice(0, MOST_LETTERS)).split(/\s+/).map(runsOf);
  const asked = pieces.filter((runs) => runs.length).slice(0, MOST_WORDS);
  return asked.map((runs, index) => phraseOf(runs, index === asked.length - 1));
}

function phraseOf(runs: Written[], isLast: boolean): Phrase {
  const terms = runs.slice(0, -1).flatMap(wholeTerms);
  const { run, unspaced } = runs.at(-1)!;
  if (!unspaced) return { runs, terms: [...terms, run], open: isLast };
  const ending = pairs(run);
  // One letter alone begins a pair, or is the last of its run.
  return ending.length
    ? { runs, terms: [...terms, ...ending], open: false }
    : { runs, terms: [...terms, run], open: true };
}

function runsOf(folded: string): Written[] {
  return Array.from(folded.matchAll(RUNS), ([run, unspaced]) =>
    unspaced ? { run, unspaced: true } : { run: run.slice(0, LONGEST), unspaced: false },
  );
}

function wholeTerms({ run, unspaced }: Written): string[] {
  return unspaced ? [...pairs(run), [...run].at(-1)!] : [run];
}

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => letters[index] + letter);
}
