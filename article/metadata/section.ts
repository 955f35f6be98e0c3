import { lineOf } from '../body/text';
import { ALPHABETIC, beginsSmall, IDEOGRAPHS } from '../page/letters';
import { isFrontPath } from './clean-url';
import { fold } from './fold';
import { type Found, found, surest } from './found';
import { isThing, type JsonLd, listOf, textOf, typesOf } from './json-ld';
import type { MetaTags } from './meta-tags';
import type { Surroundings } from './surroundings';
import { splitTitle } from './title';

const THRESHOLD = 0.5;
const LONGEST_SECTION = 40;

/** How pages name the label of the section above a headline. */
const LABEL =
  /(?:^|[\s_-])(?:category|categories|cat|section|kicker|rubric|rubrik|rubrique|topic|eyebrow|channel|overline|primary-tag|article-tag|label)(?:$|[\s_-])/i;

/** What a section is looked for in. */
export interface SectionSources {
  document: Document;
  url: URL;
  meta: MetaTags;
  data: JsonLd;
  /** In the structured data of the article itself. */
  stated: string | undefined;
  surroundings: Surroundings;
  headline: string;
  /** Names of the outlet, which are no section. */
  outlets: readonly string[];
  /** The authors, whose pages are often linked like a section. */
  authors: readonly string[];
}

/**
 * The part of the outlet that the article stands in: stated, in the trail of steps or as a label above the headline, or a
 * word near it or in the page's title that is also an entry of the menu.
 */
export function readSection({
  document,
  url,
  meta,
  data,
  stated,
  surroundings,
  headline,
  outlets,
  authors,
}: SectionSources): Found<string> | undefined {
  const names = new Set([...outlets, ...authors, headline].map(fold));
  const isSection = (text: string) => looksLikeSection(text) && !names.has(fold(text));
  const surely = [
    stated ? found(stated, 'json-ld', 0.9) : undefined,
    meta.found(
      0.9,
      'article:section',
      'og:article:section',
      'section',
      'parsely-section',
      'sailthru.section',
      'cxenseparse:section',
    ),
    labelAbove(surroundings),
    inTrail(surroundings, url),
    inBreadcrumbData(data, headline),
  ].filter((candidate) => candidate && isSection(candidate.value));
  if (surely.length) return surest(surely, THRESHOLD);
  return inMenu(
    document,
    url,
    surroundings,
    splitTitle(document.title).map(({ text }) => text),
    isSection,
  );
}

const IS_WORD = new RegExp(`[${ALPHABETIC}]{2}|[${IDEOGRAPHS}]`);

function looksLikeSection(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST_SECTION &&
    IS_WORD.test(text) &&
    !/\d{4}|^(?:https?:|home$|uncategori[sz]ed$)/i.test(text) &&
    !beginsSmall(text)
  );
}

function labelAbove({ before, after }: Surroundings): Found<string> | undefined {
  for (const line of [...before.slice(0, 8), ...after.slice(0, 4)]) {
    for (const { element, text } of line.pieces) {
      const labelled = element.closest('[class]');
      if (labelled && LABEL.test(labelled.className) && text.length <= LONGEST_SECTION)
        return found(text, 'label', 0.8);
    }
  }
  return undefined;
}

/** A line above the headline that begins with a link to the front page and goes on in steps: "Home > Politics > …". */
function inTrail({ before }: Surroundings, url: URL): Found<string> | undefined {
  for (const { block, pieces } of before) {
    const links = [...block.querySelectorAll('a[href]')].slice(0, 6);
    const targets = links.map((link) => URL.parse(link.getAttribute('href')!, url));
    if (
      links.length < 2 ||
      links.length > 5 ||
      !targets[0] ||
      !isFrontPath(targets[0]) ||
      isFrontPath(targets[1] ?? targets[0])
    )
      continue;
    const isTrail =
      pieces.some(({ text }) => /^[»«›‹>/→|·]+$/u.test(text)) ||
      /breadcrumb|crumb|path|trail/i.test(`${block.className} ${block.closest('[class]')?.className ?? ''}`);
    if (isTrail) return found(lineOf(links[1]!), 'trail', 0.75);
  }
  return undefined;
}

function inBreadcrumbData(data: JsonLd, headline: string): Found<string> | undefined {
  const trail = data.things.find((thing) => typesOf(thing).includes('BreadcrumbList'));
  const steps = listOf(trail?.itemListElement).filter(isThing);
  const names = steps.map(
    (step) => textOf(step.name) ?? (isThing(step.item) ? textOf(step.item.name) : undefined) ?? '',
  );
  const inner = names.slice(1).find((name) => name && !fold(headline).startsWith(fold(name.replace(/[….]+$/u, ''))));
  return inner ? found(inner, 'breadcrumb data', 0.7) : undefined;
}

/** Menu entries for all that an outlet writes. */
const KIND = /^(?:posts?|blog|news|articles?|stories|archive)$/i;

/** Links at the beginning of a page; the menu is among them. */
const MENU_LINKS = 150;

/** An entry of the menu that stands again by the headline or in the page's title, or whose address the article's is below. */
function inMenu(
  document: Document,
  url: URL,
  { before, after }: Surroundings,
  titleParts: readonly string[],
  isSection: (text: string) => boolean,
): Found<string> | undefined {
  const entries = new Map<string, Element[]>();
  let above: string | undefined;
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MENU_LINKS)) {
    const text = link.childElementCount < 3 && !link.getAttribute('href')!.startsWith('#') ? lineOf(link) : '';
    if (!isSection(text)) continue;
    entries.set(fold(text), [...(entries.get(fold(text)) ?? []), link]);
    if (!above && isAbove(link.getAttribute('href')!, url)) above = text;
  }
  for (const { pieces } of [...before.slice(0, 8), ...after.slice(0, 5)]) {
    for (const { element, text } of pieces) {
      const name = text
        .split(/\s*[»«›>/→|]\s*/u)
        .at(-1)!
        .trim();
      if (entries.get(fold(name))?.some((link) => !link.contains(element))) return found(name, 'menu', 0.6);
    }
  }
  const part = titleParts.slice(1).find((text) => entries.has(fold(text)));
  if (part) return found(part.trim(), 'title', 0.6);
  return above && !KIND.test(above) ? found(above, 'address', 0.5) : undefined;
}

function isAbove(href: string, url: URL): boolean {
  const target = URL.parse(href, url);
  if (target?.host !== url.host || isFrontPath(target) || target.search) return false;
  const path = `${target.pathname.replace(/\/$/, '')}/`;
  return url.pathname.startsWith(path) && url.pathname !== path;
}
