import type { Flavours } from '../copy';
import type { CslItem } from './csl';
import { monthFirst, yearFirst } from './dates';
import type { CslName } from './name';
import { ended, flavoursOf, type Piece } from './piece';

/** All authors are named up to this many; of more, the first nineteen and the last one. */
const MOST_AUTHORS = 20;

/**
 * A reference of the APA's Publication Manual, 7th edition: chapter 9 for its elements, 10.1 (16) for an article of a
 * newspaper and 10.16 for a page of the web. Without an author the title takes the place, without a date it says `n.d.`
 * and when it was seen.
 */
export function apa(item: CslItem): Flavours {
  const { title, issued, accessed, URL: url, 'container-title': outlet } = item;
  const date = `(${issued ? yearFirst(issued) : 'n.d.'}).`;
  const titled: Piece[] = outlet ? [ended(title)] : [{ italic: title }, ended(title) === title ? '' : '.'];
  const head: Piece[] = item.author ? [ended(namesOf(item.author)), ` ${date} `, ...titled] : [...titled, ` ${date}`];
  const source: Piece[] = outlet ? [' ', { italic: outlet }, '. '] : [' '];
  const seen = !issued && accessed ? `Retrieved ${monthFirst(accessed)}, from ` : '';
  return flavoursOf([...head, ...source, seen, { link: url }]);
}

function namesOf(names: readonly CslName[]): string {
  const written = names.map(nameWithInitials);
  const last = written.pop()!;
  if (written.length === 0) return last;
  if (written.length < MOST_AUTHORS) return `${written.join(', ')}, & ${last}`;
  return `${written.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${last}`;
}

function nameWithInitials(name: CslName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given.split(/\s+/).map((word) => word.split(/[-‑]/).map(initialOf).join('-'));
  return `${name.family}, ${initials.join(' ')}`;
}

function initialOf(word: string): string {
  return word.endsWith('.') ? word : `${[...word][0]}.`;
}
