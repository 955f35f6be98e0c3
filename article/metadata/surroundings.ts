import { BLOCKS } from '../body/text';

/** One line of the page: the text of a block, or the part of it before or between other blocks. */
export interface Line {
  /** The block it stands in. */
  block: Element;
  text: string;
  /** Its pieces, one for each text node that is not empty. */
  pieces: Piece[];
}

export interface Piece {
  element: Element;
  text: string;
}

/** What stands round the headline. */
export interface Surroundings {
  headline?: Element;
  /** Lines above it, nearest first, down to the nearest other story. */
  before: Line[];
  /** Lines below it until the body's prose has begun, in order. */
  after: Line[];
  /** Short lines further down in the story's own part of the page, where some pages sign. */
  later: Line[];
  /** The first long paragraphs below it. */
  prose: Element[];
  /** The smallest element that holds the headline and the beginning of the body. */
  story: Element;
  /** The `article` or `main` round it, or the same. */
  whole: Element;
}

/** Where no line is that long, this is prose. */
const SHORT_PROSE_LENGTH = 80;
/** Text as long as this is prose; a stand-first may be, so it takes two to end the search. */
const PROSE_LENGTH = 180;
const PROSE_LINES = 2;
const SIGNATURE_LENGTH = 120;
const MOST_AFTER = 50;
/** Text nodes passed on the way; a long story's signature below it is still reached. */
const MOST_TEXTS = 800;
const MOST_BEFORE = 14;
/** A link with so much text leads to another story. */
const OTHER_STORY_LENGTH = 30;

/**
 * What is not shown. React sends late parts of a page in hidden boxes called `S:1`, which its script then puts in their place.
 */
export const HIDDEN = '[hidden]:not([id^="S:"]), [style*="display:none"], [style*="display: none"]';

/** What is on the page but neither seen nor about the article. */
const SKIPPED = `nav, footer, figcaption, [role=navigation], [aria-hidden=true], ${HIDDEN}`;

/** Reads the lines round `headline`, or those at the beginning of the page if it has none. */
export function surroundingsOf(document: Document, headline: Element | undefined): Surroundings {
  const after: Line[] = [];
  const later: Line[] = [];
  const prose: Element[] = [];
  for (const line of linesFrom(document, headline, 'forwards')) {
    if (prose.length >= PROSE_LINES || after.length >= MOST_AFTER) {
      if (line.text.length <= SIGNATURE_LENGTH) later.push(line);
      continue;
    }
    if (line.text.length >= PROSE_LENGTH) prose.push(line.block);
    after.push(line);
  }
  const before: Line[] = [];
  if (headline) {
    for (const line of linesFrom(document, headline, 'backwards')) {
      if (before.length >= MOST_BEFORE || isOtherStory(line)) break;
      before.push(line);
    }
  }
  if (!prose.length)
    prose.push(...after.filter(({ text }) => text.length >= SHORT_PROSE_LENGTH).map(({ block }) => block));
  const story = commonAncestor(headline, prose[0]) ?? document.body;
  const whole = story.closest('article, main, [role=main]') ?? story;
  return { headline, before, after, later: later.filter(({ block }) => whole.contains(block)), prose, story, whole };
}

function* linesFrom(document: Document, start: Element | undefined, way: 'forwards' | 'backwards'): Generator<Line> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  if (start) walker.currentNode = way === 'forwards' ? lastInside(start) : start;
  let line: Line | undefined;
  let asked: Element | undefined;
  let isSkipped = false;
  for (let visited = 0; visited < MOST_TEXTS; visited++) {
    const node = (way === 'forwards' ? walker.nextNode() : walker.previousNode()) as Text | null;
    if (!node) break;
    const text = node.data.replace(/\s+/gu, ' ').trim();
    const parent = node.parentElement;
    if (!text || !parent) continue;
    const block = blockOf(parent);
    if (block !== asked) [asked, isSkipped] = [block, !!block.closest(SKIPPED)];
    if (isSkipped || (parent !== block && parent.closest(SKIPPED))) continue;
    if (line?.block !== block) {
      if (line) yield line;
      line = { block, text: '', pieces: [] };
    }
    if (way === 'forwards') line.pieces.push({ element: parent, text });
    else line.pieces.unshift({ element: parent, text });
    line.text = way === 'forwards' ? `${line.text} ${text}`.trim() : `${text} ${line.text}`.trim();
  }
  if (line) yield line;
}

function lastInside(element: Element): Node {
  let node: Node = element;
  while (node.lastChild) node = node.lastChild;
  return node;
}

function blockOf(element: Element): Element {
  let block = element;
  while (!BLOCKS.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

function isOtherStory(line: Line): boolean {
  return line.pieces.some(({ element, text }) => text.length >= OTHER_STORY_LENGTH && !!element.closest('a'));
}

function commonAncestor(one: Element | undefined, other: Element | undefined): Element | undefined {
  let ancestor: Element | null | undefined = one ?? other;
  while (ancestor && other && !ancestor.contains(other)) ancestor = ancestor.parentElement;
  return ancestor?.parentElement && one === ancestor ? ancestor.parentElement : (ancestor ?? undefined);
}
