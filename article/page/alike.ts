import { LETTERS } from './letters';
/**
 * How much two short texts say the same, 0 to 1: the words they share as a part of the longer one's. Case, punctuation and
 * order make no difference.
 */
export function alike(one: string, other: string): number {
  const a = wordsOf(one);
  const b = wordsOf(other);
  if (!a.size || !b.size) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, b.size);
}

const LONGEST = 1000;
/** Chinese and Japanese are compared character by character. */
const WORD = new RegExp(`[\\u3005-\\u9fff]|[${LETTERS}]+`, 'g');

function wordsOf(text: string): Set<string> {
  return new Set(text.slice(0, LONGEST).toLowerCase().match(WORD) ?? []);
}
