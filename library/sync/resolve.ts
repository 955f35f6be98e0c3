import type { Stored } from 'pouchdb-core';
import { codeUnitOrder } from '../code-unit-order';
import { type CopyDocument, type LibraryDocument, type MarkDocument, SCHEMA } from '../documents';
import { readDocId } from '../ids';
import { mergeDocuments, picturesOf } from '../merge/merge-documents';
import { secondMark } from '../merge/second-marks';
import { migrated } from '../migrations';

export type Leaf = LibraryDocument & Stored;

/** What becomes of a document that several devices have changed at the same time. */
export interface Resolution {
  /** The state that goes on; it has the pictures that stay. */
  base: Leaf;
  /** What is written over it; the very same object as `base` if it has all there is. */
  document: LibraryDocument;
  /** Written besides. */
  besides: LibraryDocument[];
  /** States that end. */
  ended: Leaf[];
}

/**
 * The same for the same states in any order, so that devices that resolve by themselves come to the same document. Undefined
 * where a newer version has written one of them: that one knows what to do.
 */
export async function resolve(leaves: readonly Leaf[]): Promise<Resolution | undefined> {
  if (leaves.some(({ schema }) => schema > SCHEMA)) return undefined;
  const states = leaves.map((leaf) => migrated(leaf) ?? leaf).toSorted(betterFirst);
  const [first, ...others] = states as [Leaf, ...Leaf[]];
  let document: LibraryDocument = contentOf(first);
  for (const other of others) document = mergeDocuments(document, contentOf(other)).document;
  // One that says it all goes on as it is: else two devices would write over each other for ever.
  const whole = states.find((state) => isSame(contentOf(state), document) && !losesPictures(state, first));
  const base = whole ?? first;
  const besides = new Map<string, LibraryDocument>();
  if (readDocId(base._id)?.kind === 'mark') {
    for (const state of states) {
      const second = await secondMark(document as MarkDocument, contentOf(state) as MarkDocument);
      if (second) besides.set(second._id, second);
    }
  }
  return {
    base,
    document: whole ?? document,
    besides: [...besides.values()],
    ended: states.filter((state) => state !== base),
  };
}

/** The document without what the database says of it. */
function contentOf({ _rev, _deleted, _conflicts, _attachments, ...content }: Leaf): LibraryDocument {
  return content as LibraryDocument;
}

function betterFirst(one: Leaf, other: Leaf): number {
  return (
    pictures(other) - pictures(one) ||
    codeUnitOrder(changeOf(other), changeOf(one)) ||
    codeUnitOrder(JSON.stringify(sorted(contentOf(one))), JSON.stringify(sorted(contentOf(other)))) ||
    codeUnitOrder(other._rev, one._rev)
  );
}

function losesPictures(state: Leaf, best: Leaf): boolean {
  return state !== best && readDocId(state._id)?.kind === 'copy';
}

function pictures(leaf: Leaf): number {
  return readDocId(leaf._id)?.kind === 'copy' ? picturesOf(leaf as CopyDocument & Stored) : 0;
}

function changeOf(leaf: Leaf): string {
  if ('confirmedAt' in leaf) return leaf.confirmedAt;
  return 'changedAt' in leaf ? leaf.changedAt : '';
}

/** What is only where some pictures are is no part of what a copy says. */
function isSame(one: LibraryDocument, other: LibraryDocument): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name, field]) => name !== 'away' && field !== undefined);
  return Object.fromEntries(
    fields.toSorted(([name], [other]) => codeUnitOrder(name, other)).map(([name, field]) => [name, sorted(field)]),
  );
}
