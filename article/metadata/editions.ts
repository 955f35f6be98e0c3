import type { Edition } from '../article';
import { EDITION_LABELS } from '../lexicon/packed';
import { isFrontPath, sameSite } from './clean-url';
import { type Found, found } from './found';
import { languageTag } from './language';

/** A page in more languages than this lists its site's languages, not its story's. */
const MOST_EDITIONS = 40;
const LONGEST_LABEL = 20;

/** The same story in other languages: `hreflang` links, and language switches that lead to a story and not to a front page. */
export function readEditions(
  document: Document,
  url: URL,
  base: string,
  language: string | undefined,
  canonical: string,
): Found<Edition[]> | undefined {
  const stated = collect(
    document.querySelectorAll('link[rel~=alternate][hreflang]'),
    (link) => link.getAttribute('hreflang'),
    url,
    base,
    language,
    canonical,
  );
  const labels = JSON.parse(EDITION_LABELS) as Labels;
  const switches = collect(
    document.querySelectorAll('a[href]'),
    (link) => link.getAttribute('hreflang') ?? labelOf(link, labels),
    url,
    base,
    language,
    canonical,
  );
  const editions = [...stated];
  for (const edition of switches)
    if (!editions.some((other) => other.language === edition.language)) editions.push(edition);
  if (!editions.length || editions.length > MOST_EDITIONS) return undefined;
  return found(editions, stated.length ? 'link[hreflang]' : 'language switch', stated.length ? 0.9 : 0.7);
}

function collect(
  links: Iterable<Element>,
  tagOf: (link: Element) => string | null | undefined,
  url: URL,
  base: string,
  own: string | undefined,
  canonical: string,
): Edition[] {
  const editions = new Map<string, Edition>();
  for (const link of links) {
    const language = languageTag(tagOf(link));
    const target = language && URL.parse(link.getAttribute('href') ?? '', base);
    if (!target || !/^https?:$/.test(target.protocol) || !sameSite(target, url) || isFrontPath(target)) continue;
    if (
      target.href === url.href ||
      target.href === canonical ||
      primary(language) === primary(own) ||
      editions.has(language)
    )
      continue;
    editions.set(language, { language, url: target.href });
  }
  return [...editions.values()];
}

function primary(language: string | undefined): string | undefined {
  return language?.split('-', 1)[0];
}

/** Languages by the labels of links to editions in them. */
type Labels = Readonly<Record<string, string>>;

function labelOf(link: Element, labels: Labels): string | undefined {
  const text = link.textContent ?? '';
  if (text.length > 4 * LONGEST_LABEL) return undefined;
  const label = text.trim().toLowerCase();
  return label.length <= LONGEST_LABEL && Object.hasOwn(labels, label) ? labels[label] : undefined;
}
