import { fold, likeness } from './fold';
import type { Found } from './found';

/** Fewer words in an address may be a section or a subject. */
const FEWEST_WORDS = 4;
/** A heading that shares less with the title heads something else: a campaign, a box, a part of the page. */
const LEAST_LIKE = 0.34;

/**
 * The stated title that the page's address spells word for word, if the visible heading says something else. Content systems make
 * the address of the title that was written for the article (measured on 300 pages: two such, the heading wrong on both).
 */
export function titleInAddress(url: URL, heading: string, stated: readonly Found<string>[]): Found<string> | undefined {
  const slug = fold(slugOf(url));
  if (slug.split(' ').length < FEWEST_WORDS) return undefined;
  return stated.find(({ value }) => fold(value) === slug && likeness(fold(heading), slug) < LEAST_LIKE);
}

/** The last part of the path, without what a file's name ends in. */
function slugOf(url: URL): string {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last).replace(/\.\w{2,5}$/, '');
  } catch {
    return last;
  }
}
