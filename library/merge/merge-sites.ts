import type { BlockMark } from '../../article/choices';
import type { SiteDocument } from '../documents';

/** What was decided on either device, in the order of the earlier one. The very same object as `before` if it has all. */
export function mergeSites(before: SiteDocument, incoming: SiteDocument): SiteDocument {
  const restore = both(before.restore, incoming.restore);
  const hide = both(before.hide, incoming.hide);
  const isSame = restore.length === before.restore.length && hide.length === before.hide.length;
  if (isSame && incoming.changedAt <= before.changedAt) return before;
  const changedAt = [before.changedAt, incoming.changedAt].toSorted().at(-1)!;
  return { ...before, restore, hide, changedAt };
}

function both(some: readonly BlockMark[], others: readonly BlockMark[]): BlockMark[] {
  const seen = new Set(some.map(nameOf));
  return [...some, ...others.filter((mark) => !seen.has(nameOf(mark)))];
}

function nameOf({ selector, words }: BlockMark): string {
  return JSON.stringify([selector, words]);
}
