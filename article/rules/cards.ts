import { lineOf } from '../body/text';
import type { Body, BodyRule } from './line';

/** A card may have a summary, but no more than this of text that is not linked. */
const MOST_UNLINKED = 260;
const MOST_UNLINKED_OF_ARTICLE = 600;
/** If they would take more of the body's text, they are the article: a list of places, of books, of webcams. */
const MOST_SHARE = 0.25;
/** In HTML's own words an `article` is complete in itself, so that several in the body are other stories. */
const MOST_SHARE_OF_ARTICLES = 0.6;
const KINDS = new Set(['div', 'li', 'article', 'section', 'td', 'a']);

/**
 * Cards of other stories: neighbours of the same kind, each with a headline that is a link, perhaps a picture, a date, a
 * sentence or two. The items of a list article are told apart by having paragraphs of their own.
 */
export const cards: BodyRule = {
  name: 'cards',
  *find(roots, body) {
    for (const root of roots) yield* inside(root, body);
  },
};

function* inside(parent: Element, body: Body): Iterable<Element> {
  const found: Element[] = [];
  for (const child of parent.children) {
    if (body.cuts.has(child) || !body.measures.of(child).text) continue;
    if (isCard(child, body)) found.push(child);
    else yield* inside(child, body);
  }
  const most = found.every(({ localName }) => localName === 'article') ? MOST_SHARE_OF_ARTICLES : MOST_SHARE;
  if (found.length > 1 && share(found, body) < most) yield* found;
}

/** How much of the body's text the cards would take with them. */
function share(found: readonly Element[], { lines, measures }: Body): number {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  return found.reduce((sum, element) => sum + measures.of(element).text, 0) / all;
}

function isCard(element: Element, { measures }: Body): boolean {
  if (!KINDS.has(element.localName)) return false;
  const { text, linked, runs } = measures.of(element);
  if (text - linked > (element.localName === 'article' ? MOST_UNLINKED_OF_ARTICLE : MOST_UNLINKED) || runs < 2)
    return false;
  const headlines = element.localName === 'a' ? [element] : [...element.querySelectorAll(HEADLINES)];
  const link = headlines[0];
  if (!link || headlines.some((other) => addressOf(other) !== addressOf(link))) return false;
  return lineOf(link).length > 12 && lineOf(link).length < 220;
}

const HEADLINES = 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5, [class*=title] a, a [class*=title]';

/** Where a headline leads; a block with headlines that lead to several places holds several cards. */
function addressOf(headline: Element): string | null | undefined {
  return headline.closest('a')?.getAttribute('href');
}
