import type { Mark } from '../mark';
import { findAlike } from './find-alike';
import { findExact } from './find-exact';
import { plain } from './plain';

/** Where a passage stands in a text. */
export interface Anchored {
  start: number;
  end: number;
  /** True if not a letter of it has changed. */
  exact: boolean;
}

/**
 * Finds a passage again in the text that it was made in, or in a later version of it: by its words where they stand
 * unchanged, with the most of the old context or else nearest to the old place; by words that are alike where the
 * context vouches for them. Undefined if it is not there, and rather that than another passage.
 */
export function anchor({ quote, position }: Pick<Mark, 'quote' | 'position'>, text: string): Anchored | undefined {
  if (!quote?.exact.trim()) return undefined;
  const wanted = { exact: plain(quote.exact), prefix: plain(quote.prefix), suffix: plain(quote.suffix) };
  const plainText = plain(text);
  const found = findExact(plainText, wanted, position?.start) ?? findAlike(plainText, wanted, position?.start);
  return found && { ...found, exact: text.slice(found.start, found.end) === quote.exact };
}
