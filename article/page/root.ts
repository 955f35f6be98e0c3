import { lineOf } from '../body/text';
import type { PageContext } from '../rules/zone';
import type { Cuts } from './cuts';
import { namesOf } from './names';

/** How the element that holds all paragraphs and little else is often called. */
const BODY_NAMES =
  / (?:article ?(?:body|text|content|copy|main|detail)|story ?(?:body|text|content)|post ?(?:body|text|content|entry)|entry ?(?:content|body|text)|news ?(?:text|body|content|detail)|body ?(?:text|copy|content)|articlebody|storybody|mw parser output|rich ?text|prose|content body|main content|text content) /;

/** A child with this share of its parent's prose is where the article goes on. */
const DOMINANT = 0.72;
/** With a name or a microdata property that says so, this is enough. */
const DOMINANT_BY_NAME = 0.5;
/** And this for one that holds the headline: what stands beside it is not under that headline. */
const DOMINANT_BY_HEADLINE = 0.4;

/** Elements in which the descent ends; a paragraph is not the place of an article, but its parent is. */
const LEAVES = new Set(['p', 'ul', 'ol', 'dl', 'pre', 'table', 'blockquote', 'h1', 'h2', 'h3', 'li', 'td', 'figure']);

/**
 * The elements that hold the article's prose, in the page's order: the smallest one with nearly all of it, and
 * neighbours that go on in the same kind of paragraphs, where the text was split.
 */
export function findRoots(body: Element, page: PageContext, cuts: Cuts): Element[] {
  let root = body;
  for (let next = dominantChild(root, page); next; next = dominantChild(root, page)) root = next;
  return widen(root, body, page, cuts);
}

function dominantChild(parent: Element, page: PageContext): Element | undefined {
  const whole = page.measures.of(parent).prose;
  let best: Element | undefined;
  let most = 0;
  for (const child of parent.children) {
    if (LEAVES.has(child.localName) && !isLayoutTable(child)) continue;
    const { prose } = page.measures.of(child);
    if (prose > most) {
      best = child;
      most = prose;
    }
  }
  if (!best || most === 0) return undefined;
  return most >= whole * needed(best, page) ? best : undefined;
}

function needed(child: Element, page: PageContext): number {
  if (page.headline && child.contains(page.headline)) return DOMINANT_BY_HEADLINE;
  const stated = child.getAttribute('itemprop')?.includes('articleBody') || BODY_NAMES.test(namesOf(child));
  return stated ? DOMINANT_BY_NAME : DOMINANT;
}

/** How far up a text that was split over containers is looked for. */
const MOST_LEVELS = 5;

function widen(root: Element, body: Element, page: PageContext, cuts: Cuts): Element[] {
  const kind = mainKind(root, page);
  const roots = [root];
  if (!kind || root === body) return roots;
  for (
    let at = root, level = 0;
    at !== body && at.parentElement && level < MOST_LEVELS;
    at = at.parentElement, level++
  ) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (isTwin(before, root, page, cuts) || goesOn(before, kind, level, page, cuts)) roots.unshift(before);
    }
    for (let after = at.nextElementSibling; after; after = after.nextElementSibling) {
      if (isTwin(after, root, page, cuts) || goesOn(after, kind, level, page, cuts)) roots.push(after);
    }
  }
  return roots;
}

/** Name and classes shared by most of the root's paragraphs. */
function mainKind(root: Element, page: PageContext): string | undefined {
  const prose = new Map<string, number>();
  for (const element of root.querySelectorAll(PARAGRAPHS)) {
    const kind = kindOf(element);
    prose.set(kind, (prose.get(kind) ?? 0) + page.measures.of(element).prose);
  }
  const [most] = [...prose].sort(([, a], [, b]) => b - a);
  return most && most[1] > page.measures.of(root).prose / 3 ? most[0] : undefined;
}

const PARAGRAPHS = 'p, [class*=paragraph i]';

function kindOf(element: Element): string {
  return `${element.localName}.${(element.getAttribute('class') ?? '').split(/\s/, 1)[0]}`;
}

/** A neighbour of the root's own kind, by all its classes, that holds prose as the root does. */
function isTwin(sibling: Element, root: Element, page: PageContext, cuts: Cuts): boolean {
  const classes = root.getAttribute('class');
  if (
    !classes ||
    sibling.localName !== root.localName ||
    sibling.getAttribute('class') !== classes ||
    cuts.has(sibling)
  )
    return false;
  return page.measures.of(sibling).prose > 150 && page.measures.linkDensity(sibling) < 0.3;
}

/** A paragraph without a class is like any other; then only close neighbours in long paragraphs count. */
function goesOn(sibling: Element, kind: string, level: number, page: PageContext, cuts: Cuts): boolean {
  const { prose } = page.measures.of(sibling);
  if (prose < 60 || cuts.has(sibling) || page.measures.linkDensity(sibling) > 0.3) return false;
  const plain = kind === 'p.';
  if (plain && level > 2) return false;
  let same = 0;
  let paragraphs = 0;
  for (const element of [sibling, ...sibling.querySelectorAll(PARAGRAPHS)]) {
    if (kindOf(element) !== kind || cuts.covers(element)) continue;
    same += page.measures.of(element).prose;
    paragraphs++;
  }
  return same > prose * 0.6 && (!plain || same / paragraphs > 80);
}

/** A table that holds a page rather than figures: one of its cells has paragraphs or far more text than the others. */
function isLayoutTable(element: Element): boolean {
  if (element.localName === 'td') return true;
  return (
    element.localName === 'table' &&
    (element.querySelector('table, p + p, h1, form') !== null ||
      (lineOf(element).length > 600 && element.querySelectorAll('tr').length < 4))
  );
}
