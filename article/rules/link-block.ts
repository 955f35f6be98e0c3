import { lineOf } from '../body/text';
import type { Body, BodyRule } from './line';

/** A list of which this share of the text is linked leads elsewhere; in one that belongs to the story, links stand in sentences. */
const DENSE = 0.7;
/** A block that is no list may have a heading or dates among its links. */
const DENSE_BLOCK = 0.6;

/** A box with this much of unlinked prose holds a paragraph, whatever stands around it. */
const LEAST_PROSE = 60;

/** Lists and boxes of links: contents of the page, other stories, tags, crumbs. */
export const linkBlock: BodyRule = {
  name: 'link-block',
  *find(roots, body) {
    for (const root of roots) yield* inside(root, body);
  },
};

function* inside(parent: Element, body: Body): Iterable<Element> {
  for (const child of parent.children) {
    if (body.cuts.has(child)) continue;
    const { text, runs, prose } = body.measures.of(child);
    if (!text) continue;
    const density = body.measures.linkDensity(child);
    const list = LISTS.has(child.localName);
    if (
      list
        ? density > DENSE && runs > 1 && !isIntroduced(child)
        : BOXES.has(child.localName) && density > DENSE_BLOCK && prose < LEAST_PROSE
    ) {
      if (!isSpent(child, body)) yield child;
    } else yield* inside(child, body);
  }
}

/** True if another rule has already cut all that the block says. */
function isSpent(block: Element, { lines, cuts }: Body): boolean {
  return lines.every(({ element }) => !block.contains(element) || cuts.covers(element));
}

/** A list that a sentence leads up to with a colon is a part of what is told. */
function isIntroduced(list: Element): boolean {
  const before = list.previousElementSibling;
  return before?.localName === 'p' && /[:：]\s*$/.test(before.textContent ?? '') && lineOf(before).length > 25;
}

const LISTS = new Set(['ul', 'ol', 'dl']);
const BOXES = new Set(['div', 'section', 'article', 'aside', 'table', 'details', 'header', 'footer']);
