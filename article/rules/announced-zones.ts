import { lineOf } from '../body/text';
import { isPhrase, type LexiconKind } from '../lexicon/match';
import type { Cuts } from '../page/cuts';
import type { PageContext } from './zone';

interface Announcement {
  kind: LexiconKind;
  /** Recorded as the rule that knows such blocks by their names. */
  rule: string;
  /** Share of the page's prose above which the heading is believed to be the story's own. */
  most: number;
}

/** What a heading may announce. Comments may be longer than the story. */
const ANNOUNCEMENTS: readonly Announcement[] = [
  { kind: 'comments', rule: 'comments', most: 0.9 },
  { kind: 'related', rule: 'related-stories', most: 0.4 },
  { kind: 'promotion', rule: 'promotion', most: 0.15 },
  { kind: 'share', rule: 'share-widgets', most: 0.1 },
  { kind: 'tags', rule: 'tags', most: 0.05 },
];

const HEADINGS = 'h2, h3, h4, h5, h6, strong, b, [class*=title], [class*=heading], [class*=header], summary, legend';
const LONGEST_HEADING = 60;

/** Blocks without a telling name whose heading says what they are: "Comments (5)", "Read also". */
export function cutAnnouncedZones(body: Element, page: PageContext, cuts: Cuts): void {
  const whole = page.measures.of(body).prose || 1;
  for (const heading of body.querySelectorAll(HEADINGS)) {
    const { text } = page.measures.of(heading);
    if (!text || text > LONGEST_HEADING || cuts.covers(heading)) continue;
    const line = lineOf(heading);
    const announcement = ANNOUNCEMENTS.find(({ kind }) => isPhrase(kind, line));
    const zone = announcement && zoneOf(heading, page);
    if (!zone || page.measures.of(zone).prose / whole > announcement.most) continue;
    cuts.cut(zone, announcement.rule);
    page.measures.exclude(zone);
  }
}

/** The block that the heading begins: as far up as nothing but the heading stands first in it. */
function zoneOf(heading: Element, page: PageContext): Element | undefined {
  let zone: Element | undefined;
  for (let at = heading; at.parentElement && !at.parentElement.contains(page.headline ?? null); at = at.parentElement) {
    if (textBefore(at)) break;
    const parent = at.parentElement;
    if (/^(?:body|main|article|p|li)$/.test(parent.localName)) break;
    zone = parent;
    if (page.measures.of(parent).text > page.measures.of(heading).text * 2 + 20 && isComplete(parent)) break;
  }
  return zone && page.measures.of(zone).text > page.measures.of(heading).text ? zone : undefined;
}

function textBefore(element: Element): boolean {
  for (let before = element.previousSibling; before; before = before.previousSibling)
    if (before.textContent?.trim()) return true;
  return false;
}

/** A section, an aside, a box of its own: further up stands what is beside it. */
function isComplete(element: Element): boolean {
  return /^(?:section|aside|div|ul|td)$/.test(element.localName);
}
