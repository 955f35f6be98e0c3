import { containsPhrase, phraseAtStart } from '../lexicon/match';
import { CAPITALS } from '../page/letter-case';
import { IDEOGRAPHS } from '../page/letters';
import { fold } from './fold';
import { type Found, found } from './found';
import type { Line, Surroundings } from './surroundings';

const THRESHOLD = 0.6;
const SHORTEST = 25;
const LONGEST = 450;
/** The stand-first follows the headline at once; only byline, date and tools stand between. */
const MOST_LINES = 8;

/** How pages name the summary under a headline. */
const NAMED =
  /(?:^|[\s_-])(?:stand-?first|sub-?(?:head(?:line)?|title)|dek|deck|lede|lead|intro|summary|excerpt|chapeau|chapo|spot|ozet|sapo|occhiello|sommario|catenaccio|entradilla|bajada|linha-fina|vorspann|teaser|annotation|anons|perex|strap(?:line)?|desc(?:r(?:iption)?)?)(?:$|[\s_-]|__)/i;
/** Longer lines without a name are the body's first paragraph. */
const LONGEST_UNNAMED = 160;
/** Something as long must follow, or there is no body that it could stand before. */
const LEAST_PROSE = 60;
/** Byline, date and tools in the box of a stand-first are not longer. */
const MOST_BESIDE = 150;
const SOMETHING_ELSE = [
  'byline',
  'published',
  'updated',
  'credit',
  'promotion',
  'readMore',
  'related',
  'share',
  'tools',
  'counters',
  'advertisement',
  'tags',
  'consent',
] as const;
/** "DULUTH, Minn. — ": so begins a report. */
const DATELINE = new RegExp(`^[${CAPITALS}]{3}[^—–]{0,40}\\s[—–]\\s`);
const HEADING = /^h[2-4]$/;

/** The summary printed between headline and body, with the element that holds it. */
export interface StandFirst extends Found<string> {
  element: Element;
}

/**
 * The summary: what its markup calls so, a smaller heading right below the headline, or the first sentence there that stands
 * apart from the body.
 *
 * @param taken the elements that show byline and date
 */
export function readStandFirst(
  { after, headline }: Surroundings,
  title: string,
  taken: readonly Element[],
): StandFirst | undefined {
  let isFirst = true;
  for (const [index, line] of after.slice(0, MOST_LINES).entries()) {
    const { block, text } = line;
    if (text.length > LONGEST) return undefined;
    if (text.length < SHORTEST || text.includes('@') || fold(text) === fold(title)) continue;
    if (
      block.closest(
        'figure, a, li, blockquote, [class*=caption], [class*=credit], [class*=cutline], [class*=newsletter], [class*=sign-up], [class*=signup], [class*=subscri]',
      ) ||
      taken.some((element) => block.contains(element) || element.contains(block))
    )
      continue;
    if (
      SOMETHING_ELSE.some((kind) => phraseAtStart(kind, text) > 0) ||
      containsPhrase('credit', text) ||
      isMadeUp(line)
    )
      continue;
    if (isInBody(block, headline) || !after.slice(index + 1).some((later) => later.text.length >= LEAST_PROSE))
      return undefined;
    const standFirst = judge(line, index, isFirst);
    if (standFirst && standFirst.confidence >= THRESHOLD) return standFirst;
    isFirst = false;
  }
  return undefined;
}

/** True if the block is one of the body's paragraphs: beside others, or in a box with much other text, and without the headline. */
function isInBody(block: Element, headline: Element | undefined): boolean {
  const box = block.parentElement!;
  if (headline && box.contains(headline)) return false;
  if (box.textContent!.length > 2 * block.textContent!.length + MOST_BESIDE) return true;
  return [...box.children].some(
    (other) => other !== block && other.localName === block.localName && other.textContent!.length >= LEAST_PROSE,
  );
}

/** True for a line of labels and buttons side by side, of which none is a sentence. */
function isMadeUp({ pieces, text }: Line): boolean {
  return pieces.length > 2 && Math.max(...pieces.map((piece) => piece.text.length)) < 0.6 * text.length;
}

const IDEOGRAPH = new RegExp(`[${IDEOGRAPHS}]`, 'g');

/** A Chinese or Japanese character says as much as two letters. */
function widthOf(text: string): number {
  return text.length + (text.match(IDEOGRAPH)?.length ?? 0);
}

function judge({ block: element, text }: Line, index: number, isFirst: boolean): StandFirst | undefined {
  const named = element.closest('[class], [itemprop]');
  const label =
    named && named.textContent!.length < 1.5 * text.length
      ? `${named.className} ${named.getAttribute('itemprop') ?? ''}`
      : '';
  if (NAMED.test(label)) return { ...found(text, 'markup', 0.85), element };
  if (HEADING.test(element.localName) && index <= 1) return { ...found(text, element.localName, 0.75), element };
  const isSentence = fold(text).split(' ').length >= 5 && widthOf(text) <= LONGEST_UNNAMED && !DATELINE.test(text);
  return isFirst && isSentence ? { ...found(text, 'line below the headline', 0.65), element } : undefined;
}
