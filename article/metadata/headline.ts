import { lineOf } from '../body/text';
import { isFrontPath } from './clean-url';
import { fold, foldTight, likeness } from './fold';
import { HIDDEN } from './surroundings';

/** The headline as the page shows it. */
export interface Headline {
  element: Element;
  text: string;
  /** 1 if the page's own titles say the same, less if only its place speaks for it. */
  confidence: number;
}

/** A heading that shares fewer words with the page's titles says something else. */
const LEAST_LIKENESS = 0.2;
/** Headings looked at; the headline is never further down. */
const MOST_HEADINGS = 60;
const LONGEST_HEADLINE = 400;
/** From here on a heading is the headline, whatever stands elsewhere. */
const SURE = 0.9;

/** Parts of a page whose headings are of something else. */
const ELSEWHERE = `nav, footer, [role=navigation], [role=dialog], ${HIDDEN}`;

/**
 * Finds the headline in the page. The page's titles decide, since the first `h1` may be the logo or a breaking line of
 * another story; without titles its place does.
 *
 * @param titles what the page calls itself (`og:title`, JSON-LD's headline, `title`), with and without the outlet's name
 * @param outlets names of the outlet: a heading that says no more is the logo
 */
export function findHeadline(
  document: Document,
  url: URL,
  titles: readonly string[],
  outlets: readonly string[],
): Headline | undefined {
  const folded = [...new Set(titles.map(fold).filter(Boolean))];
  const names = new Set(outlets.map(foldTight));
  const isStory = ({ element, text }: Headline) => !names.has(foldTight(text)) && !leadsHome(element, url);
  const firsts = headingsOf(document, 'h1').filter(isStory);
  const inH1 = bestOf(firsts, folded);
  if (inH1 && inH1.confidence >= SURE) return inH1;
  const others = headingsOf(
    document,
    '[itemprop~="headline"], h2, h3, [class*=headline], [class*=Headline], [class*=title], [class*=Title]',
  ).filter(isStory);
  const named = bestOf(others, folded);
  if (named && named.confidence >= SURE && named.confidence > (inH1?.confidence ?? 0) + 0.2) return named;
  return inH1 ?? byPlace(firsts, folded) ?? (firsts.length ? undefined : inPlainText(document, folded));
}

function leadsHome(element: Element, url: URL): boolean {
  const link = element.closest('a') ?? (element.childElementCount === 1 ? element.querySelector('a') : null);
  const target = link ? URL.parse(link.getAttribute('href') ?? '', url) : null;
  return !!target && target.host === url.host && isFrontPath(target) && !isFrontPath(url);
}

function headingsOf(document: Document, selector: string): Headline[] {
  const headings: Headline[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (headings.length >= MOST_HEADINGS) break;
    if (
      element.localName === 'title' ||
      element.childElementCount > 12 ||
      !element.closest('body') ||
      element.closest(ELSEWHERE)
    )
      continue;
    const text = headlineText(element);
    if (text && text.length <= LONGEST_HEADLINE) headings.push({ element, text, confidence: 0 });
  }
  return headings;
}

function bestOf(headings: readonly Headline[], titles: readonly string[]): Headline | undefined {
  let best: Headline | undefined;
  for (const heading of headings) {
    const fitting = agreement(heading, titles);
    if (fitting && fitting.confidence > (best?.confidence ?? 0)) best = fitting;
  }
  return best;
}

/** How well a heading agrees with the titles; where only a part of it does (a kicker stands before), that part counts. */
function agreement(heading: Headline, titles: readonly string[]): Headline | undefined {
  const text = fold(heading.text);
  if (!text) return undefined;
  let confidence = 0;
  for (const title of titles) {
    if (title === text) return { ...heading, confidence: 1 };
    const like = likeness(title, text);
    if (like >= LEAST_LIKENESS) confidence = Math.max(confidence, 0.78 + 0.15 * like);
    else if (` ${title} `.includes(` ${text} `) && text.includes(' ')) confidence = Math.max(confidence, 0.78);
  }
  const part = confidence < 1 ? partThatIs(heading.element, titles) : undefined;
  if (part) return { ...heading, text: part, confidence: 0.98 };
  return confidence ? { ...heading, confidence } : undefined;
}

const MOST_PIECES = 6;
const SHORTEST_PART = 12;

/** The text of the heading without its first or last pieces (a kicker, a date, a counter), if that is what a title says. */
function partThatIs(element: Element, titles: readonly string[]): string | undefined {
  if (!element.firstElementChild) return undefined;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode() && pieces.length <= MOST_PIECES)
    if (walker.currentNode.nodeValue!.trim()) pieces.push(lineOf(walker.currentNode));
  const cuts = pieces.slice(1).flatMap((_, index) => [pieces.slice(index + 1), pieces.slice(0, index + 1)]);
  return cuts.map((part) => part.join(' ')).find((part) => part.length >= SHORTEST_PART && titles.includes(fold(part)));
}

/** No title says it: the first `h1` that is no link home and no label. One that shares no word with the titles may be a wall's. */
function byPlace(headings: readonly Headline[], titles: readonly string[]): Headline | undefined {
  const plain = headings.filter(({ element }) => !element.querySelector('img, svg') && !element.closest('a, aside'));
  const first = plain.find(({ text }) => text.length > 15) ?? plain[0];
  if (!first) return undefined;
  const shares = !titles.length || titles.some((title) => likeness(title, fold(first.text)) > 0);
  return { ...first, confidence: plain.length === 1 && shares ? 0.74 : 0.5 };
}

/** Old pages have no headings: the element whose whole text is the title. */
function inPlainText(document: Document, titles: readonly string[]): Headline | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < 3000; node = walker.nextNode(), seen++) {
    const length = node.nodeValue!.length;
    if (length < 10 || length > LONGEST_HEADLINE || node.parentElement!.closest('a')) continue;
    const text = fold(node.nodeValue!);
    if (
      text.length >= 10 &&
      titles.some((title) => title === text || (` ${title} `.includes(` ${text} `) && text.length > 0.5 * title.length))
    ) {
      return { element: node.parentElement!, text: lineOf(node), confidence: 0.8 };
    }
  }
  return undefined;
}

/** Pieces of a heading that are heard or clicked but not read as its words. */
const NOT_WORDS =
  'button, svg, sup > a, [hidden], [class*="sr-only"], [class*="visually-hidden"], [class*="screen-reader"], [class*="anchor"]';

/** The heading's words; a line break in it parts words. */
function headlineText(element: Element): string {
  if (!element.firstElementChild) return lineOf(element);
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(NOT_WORDS)) part.remove();
  for (const line of copy.querySelectorAll('br, p, div, span + span')) line.before(' ');
  return lineOf(copy);
}
