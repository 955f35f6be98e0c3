import type { Directive } from './directive';
import { fold } from './fold';

/** A stretch of folded letters, from `start` up to, not including, `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The first two places to which a browser could take the directive; more need not be known.
 *
 * It is looked for as browsers do (prefix, then the words right behind it, then the nearest end that has the suffix right
 * behind it), but more generously: in folded letters, without a thought of where words and blocks end. So every match of
 * theirs is among ours, and where there is one only, theirs is that one or none.
 */
export function firstMatches(letters: string, directive: Directive): Stretch[] {
  const [prefix, start, end, suffix] = [directive.prefix, directive.start, directive.end, directive.suffix].map(
    (term) => (term === undefined ? '' : fold(term).letters),
  ) as [string, string, string, string];
  const found: Stretch[] = [];
  const beginning = prefix + start;
  for (let at = letters.indexOf(beginning); at >= 0 && found.length < 2; at = letters.indexOf(beginning, at + 1)) {
    const last = endOf(letters, at + beginning.length, end, suffix);
    if (last !== undefined) found.push({ start: at + prefix.length, end: last });
  }
  return found;
}

/** Where a match ends whose first words end at `from`; undefined if what has to follow does not. */
function endOf(letters: string, from: number, end: string, suffix: string): number | undefined {
  if (!end) return letters.startsWith(suffix, from) ? from : undefined;
  const at = letters.indexOf(end + suffix, from);
  return at < 0 ? undefined : at + end.length;
}
