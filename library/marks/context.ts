import search from 'approx-string-match';
import type { Quote } from '../mark';
import { densityOf } from './plain';

/** How well the words around a place agree with those that stood around the passage, counted in letters of an alphabet. */
export interface Context {
  /** Letters that stood there and still do. */
  alike: number;
  /** Of so many that are known. */
  known: number;
  /** The most letters on one side that follow the place without any change. */
  adjacent: number;
  /** True if nothing has changed on either side. */
  isWhole: boolean;
}

/** Two unrelated texts have about a third of their letters in the same order. */
const LEAST_ALIKE = 0.6;

/** All of it in plain signs. */
export function contextAt(text: string, start: number, end: number, { prefix, suffix }: Quote): Context {
  const before = text.slice(Math.max(0, start - reach(prefix)), start);
  const after = text.slice(end, end + reach(suffix));
  const kept = [sharedEnd(before, prefix), sharedBeginning(after, suffix)] as const;
  const density = densityOf(prefix + suffix);
  return {
    alike: density * (alike(before, prefix) + alike(after, suffix)),
    known: density * (prefix.length + suffix.length),
    adjacent: density * Math.max(...kept),
    isWhole: kept[0] === prefix.length && kept[1] === suffix.length,
  };
}

function reach(words: string): number {
  return Math.ceil(words.length * 1.5);
}

function alike(window: string, words: string): number {
  if (!words) return 0;
  const errors = search(window, words, Math.floor(words.length * (1 - LEAST_ALIKE)))[0]?.errors;
  return errors === undefined ? 0 : words.length - errors;
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
