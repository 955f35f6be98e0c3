import { lineOf } from '../body/text';
import { phraseAtStart } from '../lexicon/match';
import { beginsSmall } from '../page/letters';
import { reporterAtStart, withoutByline } from './signature';
import type { Line, Surroundings } from './surroundings';

/** Where the page shows who signed the article. */
export interface Byline {
  element: Element;
  /** The signature as printed. */
  text: string;
  /** What shows that it is one: `rel=author`, `byline`, `line`. */
  sign: string;
  confidence: number;
}

const SIGNED =
  '[rel~=author], [itemprop~=author], [class*=author], [class*=Author], [class*=byline], [class*=Byline], [class*=ByLine], [class*=by-line], [id*=byline], ' +
  '[data-testid*=author], [class*=writer], [class*=columnist], a[href*="/author/"], a[href*="/authors/"]';

/** Boxes and lists of other people's: comments, related cards, testimonials. */
const ELSEWHERE = 'nav, footer, [hidden]';
const ELSEWHERE_NAMED =
  /comment|related|recent|popular|sidebar|recommend|testimonial|review-item|quote|(?:^|\s)widget_[a-z]/i;

const LONGEST_BYLINE = 200;
const MOST_SEEN = 60;

/** The signatures shown near the headline or at the end of the story, likeliest first. */
export function findBylines(document: Document, headline: Element | undefined, surroundings: Surroundings): Byline[] {
  return [...byMarkup(document, headline, surroundings), ...byWords(surroundings)].sort(
    (a, b) => b.confidence - a.confidence,
  );
}

function byMarkup(document: Document, headline: Element | undefined, { whole, before, after }: Surroundings): Byline[] {
  const near = new Set([...before, ...after].map(({ block }) => block));
  const bylines: Byline[] = [];
  let seen = 0;
  for (const element of document.querySelectorAll(SIGNED)) {
    if (++seen > MOST_SEEN) break;
    if (element.contains(headline ?? null) || element.localName === 'meta' || element.localName === 'link') continue;
    const text = textOf(element);
    if (!text) continue;
    const isNear = [...near].some((block) => block === element || element.contains(block) || block.contains(element));
    const isBox = /author-?_?(?:box|bio|card|info|name)|(?:post|article|about)-author/i.test(element.className);
    if ((!isNear && !isBox && !whole.contains(element)) || isElsewhere(element, headline)) continue;
    const sure =
      /^(?:a|span|address)$/.test(element.localName) &&
      element.matches('[rel~=author], [itemprop~=author], a[href*="/author"]');
    bylines.push({
      element,
      text,
      sign: sure ? 'rel=author' : 'byline',
      confidence: (isNear ? 0.75 : 0.62) + (sure ? 0.1 : 0),
    });
  }
  return bylines;
}

function isElsewhere(element: Element, headline: Element | undefined): boolean {
  if (element.closest(ELSEWHERE)) return !element.closest(ELSEWHERE)!.contains(headline ?? null);
  for (let box: Element | null = element; box && !box.contains(headline ?? null); box = box.parentElement) {
    if (ELSEWHERE_NAMED.test(`${box.className} ${box.id}`)) return true;
  }
  return false;
}

/** An element's own name of the author, if it is marked up inside; undefined where it holds more than a signature. */
function textOf(element: Element): string | undefined {
  const names = [
    ...element.querySelectorAll('[itemprop~=name], [rel~=author], [class*="name" i], a[href*="/author"]'),
  ].filter((name) => !name.firstElementChild);
  const text = names.length ? [...new Set(names.map(lineOf))].join(' | ') : inPieces(element);
  return text && text.length <= LONGEST_BYLINE ? text : undefined;
}

/** The element's text nodes with bars between, since pages set name, role and date side by side without a character. */
function inPieces(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length <= LONGEST_BYLINE; node = walker.nextNode()) {
    const piece = node.nodeValue!.replace(/\s+/gu, ' ').trim();
    if (piece) text += text && !/^[,.)®]/.test(piece) ? ` | ${piece}` : piece;
  }
  return text;
}

/** A line that begins with a word such as "By". */
function byWords({ before, after, later }: Surroundings): Byline[] {
  return [...signedLines([...before.slice(0, 6).reverse(), ...after.slice(0, 25)], 0.8), ...signedLines(later, 0.63)];
}

function signedLines(lines: readonly Line[], confidence: number): Byline[] {
  const bylines: Byline[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LONGEST_BYLINE) continue;
    const start = line.pieces.findIndex(({ text }) => phraseAtStart('byline', text) > 0 || reporterAtStart(text) > 0);
    if (start < 0) continue;
    const [first, ...others] = line.pieces.slice(start).map(({ text }) => text);
    const rest = withoutByline(first!);
    // "Written by" may stand alone above the name.
    const text = rest
      ? [rest, ...others.slice(0, 8)]
      : others.length
        ? others.slice(0, 9)
        : [lines[index + 1]?.text ?? ''];
    if (beginsSmall(text[0]!)) continue;
    bylines.push({ element: line.block, text: text.join(' | ').replaceAll(' | ,', ','), sign: 'line', confidence });
  }
  return bylines;
}
