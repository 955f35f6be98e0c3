import type { Article } from '../../article/article';
import type { Quote } from '../../library/mark';
import { textFragment, textFragmentOfCopy } from './text-fragment';

/** Stands between what a page knows of its own fragment and what only the browser sees. */
const DIRECTIVES = ':~:';

type Addresses = Pick<Article, 'canonicalUrl' | 'sourceUrl'>;

/**
 * The link to quote, which takes a browser to the passage where that can be vouched for. A place that the visited address
 * names is kept; there the browser goes when it does not find the words (any more).
 *
 * @param page - the page that the article was read from
 */
export function linkToQuote(addresses: Addresses, quote: Quote, page?: Document): string {
  return withFragment(addresses, page && textFragment(page, quote));
}

/**
 * The same from a kept copy. Its page may have changed: where the words are gone, the browser stays at the top.
 *
 * @param text - the copy's text as it is shown
 */
export function linkToQuoteOfCopy(addresses: Addresses, quote: Quote, text: Element): string {
  return withFragment(addresses, textFragmentOfCopy(text, quote));
}

function withFragment({ canonicalUrl, sourceUrl }: Addresses, fragment: string | undefined): string {
  if (!fragment) return canonicalUrl;
  const [address, ownPlace] = cutAtHash(canonicalUrl);
  const [visited, visitedPlace] = cutAtHash(sourceUrl);
  const place = ownPlace || (isSamePage(address, visited) ? visitedPlace : '');
  return `${address}#${place}${DIRECTIVES}${fragment}`;
}

function cutAtHash(url: string): [address: string, place: string] {
  const [address = '', ...rest] = url.split('#');
  return [address, rest.join('#').split(DIRECTIVES)[0]!];
}

/** Tracking parameters make no difference. */
function isSamePage(one: string, other: string): boolean {
  return one.split('?')[0] === other.split('?')[0];
}
