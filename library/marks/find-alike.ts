import search from 'approx-string-match';
import type { Quote } from '../mark';
import { type Context, contextAt } from './context';
import { CONTEXT } from './describe';
import { nearest, type Place } from './place';
import { numbersIn, weightOf } from './plain';
import { wholeWords } from './whole-words';

/** At most that share of the letters may have changed. */
const MOST_ERRORS = 0.2;

/** … and that, where the context is only half of what it was, or unknown. */
const FEW_ERRORS = 0.1;

/** Unchanged letters of context, of both sides together. At an end of the text, half is all that can be had. */
const MOST_CONTEXT = 2 * CONTEXT * 0.6;
const HALF_CONTEXT = 2 * CONTEXT * 0.45;

/** Shorter words are soon like others. */
const LEAST_WEIGHT = 12;

/** Words without any context must be so long. */
const UNMISTAKABLE = 32;

/** Longer passages are looked for by their beginning or end first, since the time grows with length times text. */
const LONG = 512;
const END_OF_LONG = 256;

/** So many unchanged letters of the old context are no chance. */
const TELLING = 12;

interface Match extends Place {
  errors: number;
}

interface Candidate extends Match {
  context: Context;
}

/** The one place whose words are like these, if its context says that it is the passage. All in plain signs. */
export function findAlike(text: string, quote: Quote, position: number | undefined): Place | undefined {
  if (weightOf(quote.exact) < LEAST_WEIGHT) return undefined;
  const candidates = apart(alikeIn(text, quote.exact), quote.exact.length)
    .map((match): Candidate => ({ ...match, context: contextAt(text, match.start, match.end, quote) }))
    .filter((candidate) => isBelievable(candidate, text, quote));
  const most = Math.max(...candidates.map(score));
  const best = candidates.filter((candidate) => score(candidate) > most - quote.exact.length * FEW_ERRORS);
  const wordsOf = ({ start, end }: Place) => text.slice(start, end);
  if (new Set(best.map(wordsOf)).size > 1) return undefined;
  const chosen = nearest(best, position);
  return chosen && wholeWords(text, chosen, quote);
}

function score({ errors, context }: Candidate): number {
  return context.alike - errors;
}

function isBelievable(candidate: Candidate, text: string, quote: Quote): boolean {
  const { errors, context, start, end } = candidate;
  const words = text.slice(start, end);
  if (numbersIn(words) !== numbersIn(quote.exact) || isNeighbour(candidate, text, quote)) return false;
  const isClose = errors <= quote.exact.length * FEW_ERRORS;
  if (context.known === 0) return isClose && weightOf(quote.exact) >= UNMISTAKABLE;
  return context.alike >= (isClose ? HALF_CONTEXT : MOST_CONTEXT);
}

/**
 * True for words that stood beside the passage, and now stand where it was since it is gone: what followed it or went
 * before it is found in the very letters of the candidate.
 */
function isNeighbour(place: Place, text: string, { prefix, suffix }: Quote): boolean {
  return [prefix, suffix].some((words) => {
    if (words.length < TELLING) return false;
    const from = Math.max(0, place.start - words.length + 2);
    return text.slice(from, place.end + words.length - 2).includes(words);
  });
}

/** The places most alike to the words, and the most alike before and after these: what else could be meant. */
function alikeIn(text: string, words: string): Match[] {
  const most = Math.floor(words.length * MOST_ERRORS);
  if (words.length > LONG) return regionsFor(text, words).flatMap((region) => matchesIn(text, region, words, most));
  const best = matchesIn(text, { start: 0, end: text.length }, words, most);
  if (best.length === 0) return [];
  const before = { start: 0, end: Math.min(...best.map(({ start }) => start)) };
  const after = { start: Math.max(...best.map(({ end }) => end)), end: text.length };
  return [...best, ...matchesIn(text, before, words, most), ...matchesIn(text, after, words, most)];
}

/** Of places that overlap the one with the fewest errors, and of these the one as long as the passage was. */
function apart(matches: readonly Match[], length: number): Match[] {
  const change = ({ start, end }: Place) => Math.abs(end - start - length);
  const kept: Match[] = [];
  for (const match of matches.toSorted((one, other) => one.errors - other.errors || change(one) - change(other)))
    if (kept.every(({ start, end }) => match.start >= end || match.end <= start)) kept.push(match);
  return kept;
}

/** Where a long passage may be: around what is like its beginning, and around what is like its end. */
function regionsFor(text: string, words: string): Place[] {
  const whole = { start: 0, end: text.length };
  const most = Math.floor(END_OF_LONG * MOST_ERRORS);
  const room = Math.ceil(words.length * MOST_ERRORS);
  const heads = matchesIn(text, whole, words.slice(0, END_OF_LONG), most).map(({ start }) => start);
  const tails = matchesIn(text, whole, words.slice(-END_OF_LONG), most).map(({ end }) => end - words.length);
  return [...new Set([...heads, ...tails])].map((start) => ({
    start: Math.max(0, start - room),
    end: Math.min(text.length, start + words.length + room),
  }));
}

function matchesIn(text: string, { start, end }: Place, words: string, most: number): Match[] {
  return search(text.slice(start, end), words, most).map((match) => ({
    start: match.start + start,
    end: match.end + start,
    errors: match.errors,
  }));
}
