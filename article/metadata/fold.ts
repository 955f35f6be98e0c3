import { LETTERS } from '../page/letters';

const BETWEEN_WORDS = new RegExp(`[^${LETTERS}]+`, 'g');

/**
 * The words of `text` alone, in lower case and parted by single spaces, so that two printings of one headline or name
 * compare equal whatever their quotation marks, dashes and capitals.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}

/** The same without spaces: `Caliber.Az`, `caliber az` and `caliberaz` are one name. */
export function foldTight(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** How much of the words of both is shared, 0 to 1 (Jaccard); both texts folded. */
export function likeness(one: string, other: string): number {
  const words = new Set(one.split(' '));
  const others = new Set(other.split(' '));
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / (words.size + others.size - shared);
}
