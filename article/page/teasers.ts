import { lineOf } from '../body/text';

/** A link of this length is a headline; shorter ones are words of a menu. */
const SHORTEST_HEADLINE = 15;
/** A headline with a summary, a date and a section is no longer. */
const LONGEST_TEASER = 450;
const LONGEST_LEAD_IN = 40;
const BLOCKS = 'li, article, section, div, tr, td, dd';

/**
 * The blocks of the page that announce other stories: each holds one link long enough to be a headline, and little more.
 * A whole page of them is a list.
 */
export function findTeasers(body: Element): Set<Element> {
  const teasers = new Set<Element>();
  for (const link of body.querySelectorAll('a[href]')) {
    const headline = lineOf(link);
    if (headline.length < SHORTEST_HEADLINE || link.getAttribute('href')?.startsWith('#')) continue;
    const block = headline.length > 60 && link.querySelector('h2, h3, h4, p') ? link : widest(link);
    if (block && announces(block, headline)) teasers.add(block);
  }
  return teasers;
}

/** The largest block around the link that holds no other such link. */
function widest(link: Element): Element | undefined {
  let block: Element | undefined;
  for (let at = link.parentElement; at && at.localName !== 'body' && at.localName !== 'main'; at = at.parentElement) {
    if (!at.matches(BLOCKS)) continue;
    if (headlines(at) > 1 || lineOf(at).length > LONGEST_TEASER) break;
    block = at;
  }
  return block;
}

/** In a teaser the link is the headline: it stands at the beginning, perhaps after a section or a date. */
function announces(block: Element, headline: string): boolean {
  const at = lineOf(block).indexOf(headline);
  return at >= 0 && at < LONGEST_LEAD_IN && !block.querySelector('h1');
}

/** Different addresses that the block's long links lead to. */
function headlines(block: Element): number {
  const addresses = new Set<string>();
  for (const link of block.querySelectorAll('a[href]')) {
    if (lineOf(link).length >= SHORTEST_HEADLINE) addresses.add(link.getAttribute('href')!);
  }
  return addresses.size;
}
