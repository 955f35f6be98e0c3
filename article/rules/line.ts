import type { Captions } from '../body/figures';
import { BLOCKS, lineOf } from '../body/text';
import type { Cuts } from '../page/cuts';
import type { Measures } from '../page/measure';

/** One block of text of the body: a paragraph, heading, item, cell or loose line that has an element to itself. */
export interface Line {
  element: Element;
  /** Its text with white space folded. */
  text: string;
  /** Share of the text that is linked, 0 to 1. */
  linked: number;
  /** How much of it counts as prose; see `Measures`. */
  prose: number;
  heading: boolean;
  /** True for text that stands between blocks without an element of its own; it can't be cut by itself. */
  loose: boolean;
  /** Where it stands: before the first paragraph, among the paragraphs, or after the last. */
  place: 'before' | 'among' | 'after';
}

/** What line rules may look at besides the line. */
export interface Body {
  lines: readonly Line[];
  measures: Measures;
  cuts: Cuts;
  /** The page's headline, as text. */
  title: string;
  /** What the page says the article is about, from its metadata. */
  description: string | undefined;
  /** The names of the authors that the page states. */
  authors: readonly string[];
  /** The elements that show headline, stand-first, byline and date, which are told apart from the body. */
  shown: ReadonlySet<Element>;
}

/** A rule that finds single blocks of text, inside what was found to be the article, which are none of its text. */
export interface LineRule {
  /** As its file is called. */
  name: string;
  matches(line: Line, body: Body): boolean;
}

/** A rule that looks at the body as a whole: at headings with nothing under them, at lists. */
export interface BodyRule {
  name: string;
  /** The elements to cut. */
  find(roots: readonly Element[], body: Body): Iterable<Element>;
}

/** Text of this much, little of it linked, is a paragraph that the article surely has. */
const SURE_PARAGRAPH = 80;

/** The lines of the roots in order, without what was cut and without captions. */
export function linesOf(roots: readonly Element[], measures: Measures, cuts: Cuts, captions: Captions): Line[] {
  const lines: Line[] = [];
  for (const root of roots) collect(root, lines, measures, cuts, captions);
  const sure = lines.flatMap(({ prose, heading }, index) => (prose >= SURE_PARAGRAPH && !heading ? [index] : []));
  const first = sure[0] ?? 0;
  const last = sure.at(-1) ?? lines.length;
  lines.forEach((line, index) => {
    line.place = index < first ? 'before' : index > last ? 'after' : 'among';
  });
  return lines;
}

function collect(element: Element, lines: Line[], measures: Measures, cuts: Cuts, captions: Captions): void {
  if (cuts.has(element) || captions.has(element)) return;
  const { text, linked, prose } = measures.of(element);
  if (!text) return;
  const blocks = [...element.children].filter(holdsBlock);
  const line = blocks.length ? looseText(element, blocks) : lineOf(element);
  if (line) {
    const heading = /^h[1-6]$/.test(element.localName);
    lines.push({
      element,
      text: line,
      linked: linked / text,
      prose,
      heading,
      loose: blocks.length > 0,
      place: 'among',
    });
  }
  for (const block of blocks) collect(block, lines, measures, cuts, captions);
}

/** The element's own text beside its blocks. */
function looseText(element: Element, blocks: readonly Element[]): string {
  const apart = new Set<Node>(blocks);
  let text = '';
  for (const node of element.childNodes) if (!apart.has(node)) text += ` ${node.textContent}`;
  return text.replace(/\s+/gu, ' ').trim();
}

/** True for a block, and for an inline element around blocks (a link around a card). */
function holdsBlock(element: Element): boolean {
  return (
    BLOCKS.has(element.localName) ||
    element.localName === 'td' ||
    element.localName === 'th' ||
    element.querySelector(BLOCK_SELECTOR) !== null
  );
}

const BLOCK_SELECTOR = 'p, div, h1, h2, h3, h4, h5, h6, li, td, blockquote, section, article';
