import type { Cuts } from '../page/cuts';
import { namesOf } from '../page/names';
import { advertisement } from './advertisement';
import { authorBox } from './author-box';
import { comments } from './comments';
import { dialogs } from './dialogs';
import { hidden } from './hidden';
import { navigation } from './navigation';
import { promotion } from './promotion';
import { relatedStories } from './related-stories';
import { shareWidgets } from './share-widgets';
import { sideColumn } from './side-column';
import { siteFoot } from './site-foot';
import { siteHead } from './site-head';
import { tags } from './tags';
import { tools } from './tools';
import { type PageContext, RUNNING_TEXT, type ZoneRule } from './zone';

/**
 * In the order in which they are asked, so that a block is recorded under the rule that says most about it: what is
 * hidden or somebody's own (comments) before what merely stands at the side.
 */
export const ZONE_RULES: readonly ZoneRule[] = [
  hidden,
  dialogs,
  comments,
  advertisement,
  shareWidgets,
  relatedStories,
  promotion,
  authorBox,
  tags,
  tools,
  navigation,
  siteHead,
  siteFoot,
  sideColumn,
];

/** Marks every zone of the page, outermost first; what is inside a marked one is not looked at. */
export function cutZones(body: Element, page: PageContext, cuts: Cuts): void {
  const whole = page.measures.of(body).prose || 1;
  const byNames = new Map<string, readonly ZoneRule[]>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
  let element = walker.nextNode() as Element | null;
  while (element) {
    const rule = PROTECTED.has(element.localName) ? undefined : ruleFor(element, page, whole, byNames);
    if (rule) {
      cuts.cut(element, rule.name);
      page.measures.exclude(element);
      element = nextOutside(walker, element);
    } else element = walker.nextNode() as Element | null;
  }
}

/** Never a zone by their names: a whole page is called `has-sidebar` or `cookies-accepted`. */
const PROTECTED = new Set(['html', 'body', 'main']);

function ruleFor(
  element: Element,
  page: PageContext,
  whole: number,
  byNames: Map<string, readonly ZoneRule[]>,
): ZoneRule | undefined {
  const names = namesOf(element);
  let named = byNames.get(names);
  if (!named) {
    named = names.length > 2 ? ZONE_RULES.filter((rule) => rule.names?.test(names)) : [];
    byNames.set(names, named);
  }
  const role = element.getAttribute('role');
  const kind = element.localName;
  for (const rule of ZONE_RULES) {
    const byKind = rule.elements?.has(kind) || (role && rule.roles?.has(role));
    if (!byKind && !(named.includes(rule) && mayBeNamed(element, page)) && rule !== hidden) continue;
    if (page.headline && element.contains(page.headline)) continue;
    const { prose } = page.measures.of(element);
    const share = prose / whole;
    if (share > rule.most) continue;
    if (!byKind && prose > (rule.mostProse ?? RUNNING_TEXT) && page.measures.linkDensity(element) < 0.1) continue;
    if (!rule.confirm || rule.confirm({ element, names, share, page })) return rule;
  }
  return undefined;
}

/** A heading belongs to what it heads, and a paragraph's class often tells only how it is set. */
function mayBeNamed(element: Element, page: PageContext): boolean {
  if (/^h[1-6]$/.test(element.localName)) return false;
  return element.localName !== 'p' || page.measures.of(element).prose < 40;
}

/** The walker's next element that is not inside `element`. */
function nextOutside(walker: TreeWalker, element: Element): Element | null {
  walker.currentNode = element;
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.currentNode === walker.root ? null : walker.nextSibling();
  return next as Element | null;
}
