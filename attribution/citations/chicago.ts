import type { Flavours } from '../copy';
import type { CslItem } from './csl';
import { monthFirst } from './dates';
import { type CslName, familyFirst, givenFirst } from './name';
import { ended, flavoursOf, type Piece, quoted } from './piece';

/** Up to this many authors are all named; of more, the first three. */
const MOST_AUTHORS = 6;
const NAMED_OF_MORE = 3;

/**
 * An entry of a bibliography, by the Chicago Manual of Style, 18th edition, notes and
 * bibliography: chapters 13 and 14. An unsigned article stands under the newspaper's name; the day on which it was seen is told only
 * where no other is known.
 */
export function chicago(item: CslItem): Flavours {
  const { title, author, issued, accessed, URL: url, 'container-title': outlet } = item;
  const date = issued ? monthFirst(issued) : accessed && `Accessed ${monthFirst(accessed)}`;
  const end: Piece[] = [{ link: url }, '.'];
  if (!author) {
    const head: Piece[] = outlet ? [{ italic: outlet }, '. '] : [];
    return flavoursOf([...head, quoted(title), date ? ` ${date}. ` : ' ', ...end]);
  }
  // A day of publication goes with the newspaper, the day of seeing it begins a sentence.
  const dated = date && `${outlet && issued ? ', ' : outlet ? '. ' : ' '}${date}`;
  return flavoursOf([
    `${ended(namesOf(author))} ${quoted(title)}`,
    ...(outlet ? [' ', { italic: outlet }] : []),
    dated ?? '',
    outlet || dated ? '. ' : ' ',
    ...end,
  ]);
}

function namesOf([first, ...others]: readonly CslName[]): string {
  const head = familyFirst(first!);
  if (others.length === 0) return head;
  if (others.length >= MOST_AUTHORS) {
    return `${[head, ...others.slice(0, NAMED_OF_MORE - 1).map(givenFirst)].join(', ')}, et al.`;
  }
  const rest = others.map(givenFirst);
  const last = rest.pop();
  return `${[head, ...rest].join(', ')}, and ${last}`;
}
