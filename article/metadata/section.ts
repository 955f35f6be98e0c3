import { type JsonLd, listOf, isThing, textOf, typesOf } from './json-ld';
import { lineOf } from '../body/text';
import { fold } from './fold';
import { type Found, found, surest } from './found';
import type { MetaTags } from './meta-tags';
import type { Surroundings } from './surroundings';

const THRESHOLD = 0.5;
const LONGEST_SECTION = 40;

/** How pages name the label of the section above a headline. */
const LABEL = /(?:^|[\s_-])(?:category|categories|cat|section|kicker|rubric|rubrik|rubrique|topic|eyebrow|channel|overline|primary-tag|article-tag|label)(?:$|[\s_-])/i;

/** The part of the outlet that the article stands in: stated, in the breadcrumbs, or as a label above the headline. */
export function readSection(meta: MetaTags, stated: string | undefined, data: JsonLd, document: Document, surroundings: Surroundings, headline: string, outlets: readonly string[]): Found<string> | undefined {
  const candidates = [
    stated ? found(stated, 'json-ld', 0.9) : undefined,
    meta.found(0.9, 'article:section', 'og:article:section', 'section', 'parsely-section', 'sailthru.section', 'cxenseparse:section'),
    labelAbove(surroundings),
    inBreadcrumbData(data, headline),
    inBreadcrumbs(document, headline),
    inMenu(document, surroundings),
  ];
  const names = new Set([...outlets.map(fold), fold(headline)]);
  return surest(candidates.filter((candidate) => candidate && isSection(candidate.value) && !names.has(fold(candidate.value))), THRESHOLD);
}

function isSection(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_SECTION && /\p{L}/u.test(text) && !/^(?:https?:|home$|uncategori[sz]ed$)/i.test(text);
}

function labelAbove({ before, after }: Surroundings): Found<string> | undefined {
  for (const line of [...before.slice(0, 8), ...after.slice(0, 4)]) {
    for (const { element, text } of line.pieces) {
      const labelled = element.closest('[class]');
      if (labelled && LABEL.test(labelled.className) && text.length <= LONGEST_SECTION) return found(text, 'label', 0.8);
    }
  }
  return undefined;
}

function inBreadcrumbData(data: JsonLd, headline: string): Found<string> | undefined {
  const trail = data.things.find((thing) => typesOf(thing).includes('BreadcrumbList'));
  const names = listOf(trail?.itemListElement).filter(isThing).map((item) => textOf(item.name) ?? (isThing(item.item) ? textOf(item.item.name) : undefined) ?? '');
  return lastBut(names, headline, 'breadcrumb data');
}

function inBreadcrumbs(document: Document, headline: string): Found<string> | undefined {
  const trail = document.querySelector('[class*="breadcrumb" i], [itemtype*="BreadcrumbList"], [aria-label*="breadcrumb" i], [id*="breadcrumb" i]');
  if (!trail) return undefined;
  const items = [...trail.querySelectorAll('a, li, span')].filter((item) => !item.firstElementChild).slice(0, 12).map(lineOf);
  return lastBut(items, headline, 'breadcrumbs');
}

/** The step of the trail before the article itself; the first step is the front page. */
function lastBut(steps: readonly string[], headline: string, source: string): Found<string> | undefined {
  const inner = steps.slice(1).filter((step) => /\p{L}/u.test(step) && !fold(headline).startsWith(fold(step.replace(/[….]+$/u, ''))));
  const name = inner[0];
  return name ? found(name, source, 0.7) : undefined;
}

/** A short line above the headline that is also an entry of the page's menu. */
function inMenu(document: Document, { before }: Surroundings): Found<string> | undefined {
  const near = new Map<string, string>();
  for (const { pieces } of before.slice(0, 8)) {
    for (const { text } of pieces) {
      const last = text.split(/\s*[»›>/→]\s*/u).at(-1)!.trim();
      if (last && last.length <= LONGEST_SECTION) near.set(fold(last), last);
    }
  }
  if (!near.size) return undefined;
  let seen = 0;
  for (const entry of document.querySelectorAll('nav a, header a, [class*="menu" i] a, [class*="nav" i] a')) {
    if (++seen > 120) break;
    const name = near.get(fold(entry.textContent!.slice(0, 80)));
    if (name) return found(name, 'menu', 0.6);
  }
  return undefined;
}
