import { lineOf } from '../body/text';
import { isFrontPath } from './clean-url';
import { fold, foldTight } from './fold';
import { type Found, found, surest } from './found';
import type { MetaTags } from './meta-tags';
import { splitTitle } from './title';

const THRESHOLD = 0.5;
const LONGEST_NAME = 60;

/**
 * The outlet's name as it writes it. Without a statement it is the end of the page's title that the logo, the copyright
 * line or the host's name confirms.
 *
 * @param publisher in structured data
 */
export function readSiteName(
  document: Document,
  meta: MetaTags,
  publisher: string | undefined,
  url: URL,
  headline: string | undefined,
): Found<string> | undefined {
  const candidates = [
    meta.found(0.95, 'og:site_name'),
    publisher ? found(publisher, 'json-ld', 0.9) : undefined,
    meta.found(0.8, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher'),
    inTitle(document, url, headline),
  ];
  return surest(
    candidates.filter((candidate) => candidate && isName(candidate.value, headline)),
    THRESHOLD,
  );
}

function isName(text: string, headline: string | undefined): boolean {
  return (
    text.length <= LONGEST_NAME && fold(text) !== '' && fold(text) !== fold(headline ?? '') && !/^https?:|^@/.test(text)
  );
}

function inTitle(document: Document, url: URL, headline: string | undefined): Found<string> | undefined {
  const parts = splitTitle(document.title);
  if (parts.length < 2) return undefined;
  const confirmed = new Set([...logoNames(document, url), hostName(url)].map(foldTight).filter(Boolean));
  const ends = [parts.at(-1)!, parts[0]!].map(({ text }) => text.trim());
  const host = foldTight(hostName(url));
  const sure = ends.find(
    (text) =>
      confirmed.has(foldTight(text)) ||
      (host.length > 4 && text.length < 2 * host.length && foldTight(text).includes(host)),
  );
  if (sure) return found(sure, 'title', 0.75);
  const rest = ends.find((text, index) => headline && fold(ends[1 - index]!) === fold(headline) && text.length < 40);
  return rest && parts.length === 2 ? found(rest, 'title', 0.55) : undefined;
}

/** What stands on links to the front page: the logo's text or its picture's description. */
function* logoNames(document: Document, url: URL): Generator<string> {
  let seen = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    if (++seen > 40) return;
    const target = URL.parse(link.getAttribute('href')!, url);
    if (target?.host !== url.host || !(isFrontPath(target) || /logo|brand/i.test(link.className))) continue;
    const text =
      lineOf(link) || link.querySelector('img[alt]')?.getAttribute('alt') || link.getAttribute('title') || '';
    if (text && text.length <= LONGEST_NAME) yield text;
  }
}

/** The host's telling label: `caliber` of `www.caliber.az`. */
export function hostName(url: URL): string {
  const labels = url.hostname.split('.').filter((label) => !/^(?:www|m|amp|news|blog)$/.test(label));
  return labels.length > 1
    ? labels.slice(0, -1).reduce((longest, label) => (label.length > longest.length ? label : longest))
    : (labels[0] ?? '');
}
