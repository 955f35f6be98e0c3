import { type BlockMark, type Choices, findMarked } from '../choices';
import type { Metadata } from '../metadata/metadata';
import { Cuts } from '../page/cuts';
import { follows } from '../page/follows';
import { Measures } from '../page/measure';
import { findRoots } from '../page/root';
import { cutAnnouncedZones } from '../rules/announced-zones';
import { type Line, linesOf } from '../rules/line';
import { cutLines } from '../rules/lines';
import { cutOtherArticles } from '../rules/other-article';
import type { PageContext } from '../rules/zone';
import { cutZones } from '../rules/zones';
import type { Snapshot } from '../snapshot/snapshot';
import { compose } from './compose';
import { findCaptions } from './figures';
import { textBlocks } from './text';

/** What was found to be the article's body. */
export interface FoundBody {
  /** Its HTML as nodes, composed anew and not yet sanitised. */
  element: HTMLElement;
  /** Its paragraphs, headings and items as plain text. */
  blocks: string[];
  /** The lines of the page that were kept. */
  lines: readonly Line[];
  /** What was found to be none of it. */
  cuts: Cuts;
  /** True if the lead picture stands in it. */
  hasLead: boolean;
  /** How far it can be trusted to be the whole article and nothing else, 0 to 1. */
  confidence: number;
  /** True if a second opinion would have been wanted and nobody could be asked. */
  doubtful?: boolean;
  page: PageContext;
}

/**
 * Finds the body: marks what is none of the article on the whole page, takes the smallest elements that hold the prose which is
 * left, and marks in them, line by line, what is none of its text.
 */
export function findBody({ document, url, base }: Snapshot, metadata: Metadata, choices: Choices = {}): FoundBody {
  const { body } = document;
  const { headline, leadPicture } = metadata;
  const captions = findCaptions(document);
  const measures = new Measures(body);
  for (const caption of captions) measures.exclude(caption);
  const page: PageContext = { measures, headline, url };
  const spared = findMarked(document, choices.restore);
  const cuts = new Cuts(spared);
  cutZones(body, page, cuts);
  cutAnnouncedZones(body, page, cuts);
  cutOtherArticles(body, page, cuts);
  hideMarked(findMarked(document, choices.hide), body, page, cuts);

  const roots = findRoots(body, page, cuts);
  const lines = linesOf(roots, measures, cuts, captions);
  const { title, description, authors, shown } = metadata;
  cutLines(roots, { lines, measures, cuts, title, description, authors, shown: new Set(shown) });

  const hasLead =
    leadPicture !== undefined && roots.some((root) => root.contains(leadPicture)) && !cuts.covers(leadPicture);
  const element = compose(withOutside(roots, spared.keys()), {
    base,
    captions,
    cuts,
    lead: hasLead ? undefined : leadPicture,
    whole: spared,
  });
  const kept = lines.filter((line) => !cuts.covers(line.element));
  const confidence = confidenceOf(kept, measures.of(body).prose, metadata);
  return {
    element,
    blocks: textBlocks(element),
    lines: kept,
    cuts,
    hasLead: hasLead || leadPicture !== undefined,
    confidence,
    page,
  };
}

/** A mark that would take more of the page's prose than this was made for a site that has been built anew since. */
const MOST_HIDDEN = 0.5;

function hideMarked(marked: ReadonlyMap<Element, BlockMark>, body: Element, page: PageContext, cuts: Cuts): void {
  const whole = page.measures.of(body).prose || 1;
  for (const [element, mark] of marked) {
    if (page.headline && element.contains(page.headline)) continue;
    if (page.measures.of(element).prose / whole > MOST_HIDDEN) continue;
    cuts.hide(element, mark);
    page.measures.exclude(element);
  }
}

/** The roots, and in the page's order what a person wants back that stands outside of them. */
function withOutside(roots: readonly Element[], spared: Iterable<Element>): Element[] {
  const outside = [...spared].filter(
    (element) => !roots.some((root) => root.contains(element) || element.contains(root)),
  );
  if (outside.length === 0) return [...roots];
  return [...roots, ...outside].sort((one, other) => (follows(one, other) ? 1 : -1));
}

/** The more of the page's prose it took, the surer; a headline on the page and the page's own word add to it. */
function confidenceOf(lines: readonly Line[], prose: number, { headline, statedArticle }: Metadata): number {
  const kept = lines.reduce((sum, line) => sum + line.prose, 0);
  const coverage = prose > 0 ? Math.min(1, kept / prose) : 0;
  return Math.round((0.65 * coverage + (headline ? 0.2 : 0) + (statedArticle ? 0.15 : 0)) * 100) / 100;
}
