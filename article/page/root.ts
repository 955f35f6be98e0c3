import { lineOf } from '../body/text';
import type { PageContext } from '../rules/zone';
import { namesOf } from './names';

/** How the element that holds all paragraphs and little else is often called. */
const BODY_NAMES =
  / (?:article ?(?:body|text|content|copy|main|detail)|story ?(?:body|text|content)|post ?(?:body|text|content|entry)|entry ?(?:content|body|text)|news ?(?:text|body|content|detail)|body ?(?:text|copy|content)|articlebody|storybody|mw parser output|rich ?text|prose|content body|main content|text content) /;

/** A child with this share of its parent's prose is where the article goes on. */
const DOMINANT = 0.72;
/** With a name or a microdata property that says so, this is enough. */
const DOMINANT_BY_NAME = 0.5;

/** Elements in which the descent ends; a paragraph is not the place of an article, but its parent is. */
const LEAVES = new Set(['p', 'ul', 'ol', 'dl', 'pre', 'table', 'blockquote', 'h1', 'h2', 'h3', 'li', 'td', 'figure']);

/** The smallest element that holds nearly all of the page's prose. */
export function findRoot(body: Element, page: PageContext): Element {
  let root = body;
  for (;;) {
    const next = dominantChild(root, page);
    if (!next) return root;
    root = next;
  }
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
  const stated = best.getAttribute('itemprop')?.includes('articleBody') || BODY_NAMES.test(namesOf(best));
  return most >= whole * (stated ? DOMINANT_BY_NAME : DOMINANT) ? best : undefined;
}

/** A table that holds a page rather than figures: one of its cells has paragraphs or far more text than the others. */
function isLayoutTable(element: Element): boolean {
  if (element.localName === 'td') return true;
  return element.localName === 'table' && (element.querySelector('table, p + p, h1, form') !== null || lineOf(element).length > 600 && element.querySelectorAll('tr').length < 4);
}
