import type { Quote } from '../../library/mark';
import { candidates } from './candidates';
import { type Directive, writeDirective } from './directive';
import { findQuote } from './find-quote';
import { fold } from './fold';
import { firstMatches, type Stretch } from './matches';
import { pageText, textUnder } from './page-text';

/** Longer pages would keep the person waiting. In UTF-16 units. */
const LONGEST_PAGE = 2_000_000;

/** A passage that the page tears in more pieces would make too long a link. */
const MOST_PIECES = 4;

/** So many letters a directive names at least where the page around the article can't be searched. */
const LEAST_OF_COPY = 32;

/**
 * The text directives that take a browser to that passage of the page, and mark all of it and nothing else: `text=…`, and
 * one more for each piece where the page has something in between that the article has not. Undefined where none can be
 * vouched for: then a plain link is better than a wrong one.
 */
export function textFragment(page: Document, quote: Quote): string | undefined {
  return fragmentIn(pageText(page), quote);
}

/**
 * The same for a kept copy, of which only the article's own text is there to be looked at: what stands around it on the
 * page may repeat short words, so that more of them must be named.
 */
export function textFragmentOfCopy(text: Element, quote: Quote): string | undefined {
  return fragmentIn(textUnder(text), quote, LEAST_OF_COPY);
}

function fragmentIn(text: string, quote: Quote, least = 0): string | undefined {
  if (text.length > LONGEST_PAGE) return undefined;
  const { letters, places } = fold(text);
  const pieces = findQuote(letters, quote);
  if (!pieces || pieces.length > MOST_PIECES) return undefined;
  const directives = pieces.map((piece) => directiveFor(piece, text, letters, places, least));
  return directives.every((directive) => directive !== undefined) ? directives.join('&') : undefined;
}

/** The simplest directive that names the piece and no other place of the page. */
function directiveFor(
  piece: Stretch,
  text: string,
  letters: string,
  places: readonly number[],
  least: number,
): string | undefined {
  const passage = { start: places[piece.start]!, end: endInText(text, places[piece.end - 1]!) };
  for (const directive of candidates(text, passage)) {
    if (lettersOf(directive) < least) continue;
    const [match, other] = firstMatches(letters, directive);
    if (!other && match?.start === piece.start && match.end === piece.end) return writeDirective(directive);
  }
  return undefined;
}

function lettersOf({ prefix = '', start, end = '', suffix = '' }: Directive): number {
  return prefix.length + start.length + end.length + suffix.length;
}

/** Where the character ends that stands at that place, with its accents. */
function endInText(text: string, place: number): number {
  const [character] = /^.\p{M}*/su.exec(text.slice(place, place + 16)) ?? [''];
  return place + character.length;
}
