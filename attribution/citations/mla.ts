import type { Flavours } from '../copy';
import type { CslItem } from './csl';
import { dayFirst } from './dates';
import { type CslName, familyFirst, givenFirst } from './name';
import { ended, flavoursOf, type Piece, quoted } from './piece';

/**
 * An entry of works cited, by the MLA Handbook, 9th edition: chapter 5. Of three authors and more the first is named; the
 * address is whole, so that it can be followed, and the day on which it was seen stands at the end.
 */
export function mla(item: CslItem): Flavours {
  const { title, author, issued, accessed, URL: url, 'container-title': outlet } = item;
  const details: Piece[][] = [
    outlet ? [{ italic: outlet }] : [],
    issued ? [dayFirst(issued)] : [],
    [{ link: url }, '.'],
  ].filter((detail) => detail.length > 0);
  return flavoursOf([
    author ? `${ended(namesOf(author))} ` : '',
    quoted(title),
    ...details.flatMap((detail, index) => [index === 0 ? ' ' : ', ', ...detail]),
    accessed ? ` Accessed ${ended(dayFirst(accessed))}` : '',
  ]);
}

function namesOf([first, ...others]: readonly CslName[]): string {
  const head = familyFirst(first!);
  if (others.length === 0) return head;
  return others.length === 1 ? `${head}, and ${givenFirst(others[0]!)}` : `${head}, et al.`;
}
