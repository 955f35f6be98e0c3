import { containsPhrase } from '../lexicon/match';
import type { MetaTags } from './meta-tags';

/** Longer text is no appeal to subscribe. */
const LONGEST_APPEAL = 300;

const WALL =
  '[class*=paywall], [class*=Paywall], [id*=paywall], [class*=subscriber-only], [class*=premium-wall], [class*=regwall], [class*=subscribe-wall]';

/**
 * True if the page states that its article has to be paid or signed in for, and shows the wall. The statement alone stands also
 * on pages that a subscriber reads whole.
 *
 * @param free what structured data say
 */
export function readPaywalled(document: Document, meta: MetaTags, free: boolean | undefined): boolean {
  const stated =
    free === false ||
    /^(?:locked|metered|hard|premium)$/i.test(meta.first('article:content_tier', 'og:article:content_tier') ?? '');
  const walls = document.querySelectorAll(WALL);
  let seen = 0;
  for (const wall of walls) {
    if (++seen > 20) break;
    if (wall.querySelector('h1')) continue;
    if (containsPhrase('paywall', wall.textContent!.slice(0, LONGEST_APPEAL))) return true;
  }
  return stated && (walls.length > 0 || appeals(document));
}

function appeals(document: Document): boolean {
  for (const line of document.querySelectorAll('h2, h3, h4, p, strong, b')) {
    const text = line.textContent ?? '';
    if (text.length <= LONGEST_APPEAL && containsPhrase('paywall', text)) return true;
  }
  return false;
}
