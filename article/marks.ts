import type { BlockMark } from './choices';
import { blockOnPage, type ShownBlock } from './page/block-on-page';
import { selectorOf } from './page/cuts';
import { lastingMark } from './page/lasting-mark';
import { takeSnapshot } from './snapshot/snapshot';

/** The mark of the page's element that became that block of the article; undefined if no single one did. */
export function markOfShown(page: Document, url: string, shown: ShownBlock): BlockMark | undefined {
  const { document, base } = takeSnapshot(page, url);
  const element = blockOnPage(document, shown, base);
  return element && { selector: selectorOf(element) };
}

/** A mark that finds in other articles of the site, too, what that selector finds on this page; undefined if it finds nothing. */
export function lastingMarkOf(page: Document, url: string, selector: string): BlockMark | undefined {
  const element = takeSnapshot(page, url).document.querySelector(selector);
  return element ? lastingMark(element) : undefined;
}
