import { SHELF_TIMES, type ShelfDocument } from '../documents';

/**
 * Each time as it was changed last, by itself: what one device archived and another one has read is both. The very same
 * object as `before` if nothing of the other one is later.
 */
export function mergeShelves(before: ShelfDocument, incoming: ShelfDocument): ShelfDocument {
  const later = SHELF_TIMES.filter((name) => changeOf(incoming, name) > changeOf(before, name));
  if (later.length === 0) return before;
  const { changes, ...merged } = structuredClone(before);
  const allChanges = { ...changes };
  for (const name of later) {
    if (incoming[name] === undefined) delete merged[name];
    else merged[name] = incoming[name];
    allChanges[name] = changeOf(incoming, name);
  }
  const changedAt = [before.changedAt, incoming.changedAt].toSorted().at(-1)!;
  return { ...merged, changedAt, changes: allChanges };
}

/** When that time was set or taken away; of a document that does not say so yet, when it was set. */
function changeOf({ changes, ...times }: ShelfDocument, name: (typeof SHELF_TIMES)[number]): string {
  return changes?.[name] ?? times[name] ?? '';
}
