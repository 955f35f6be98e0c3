import type {
  CopyDocument,
  LibraryDocument,
  LinkDocument,
  ShelfDocument,
  SiteDocument,
  TagDocument,
} from '../documents';
import { readDocId } from '../ids';
import { mergeShelves } from './merge-shelves';
import { mergeSites } from './merge-sites';

/** What becomes of a document that is there and another one of the same id. */
export interface Merged {
  /** The very same object as `before` if nothing changes. */
  document: LibraryDocument;
  /** True if the pictures of the other one go with it. */
  takesPictures: boolean;
}

/**
 * Puts a document of a backup, or of another device, together with the one that is there. What a person changed counts as
 * it was changed last; nothing that is only in one of them is lost. What a newer version of the extension has written stays
 * as it is.
 */
export function mergeDocuments(before: LibraryDocument, incoming: LibraryDocument): Merged {
  if (before.schema > incoming.schema) return kept(before);
  switch (readDocId(before._id)?.kind) {
    case 'copy':
      return mergeCopies(before as CopyDocument, incoming as CopyDocument);
    case 'link':
      return kept(mergeLinks(before as LinkDocument, incoming as LinkDocument));
    case 'shelf':
      return kept(mergeShelves(before as ShelfDocument, incoming as ShelfDocument));
    case 'site':
      return kept(mergeSites(before as SiteDocument, incoming as SiteDocument));
    case 'tag':
      return kept(mergeTags(before as TagDocument, incoming as TagDocument));
    default:
      return kept(changedAt(incoming) > changedAt(before) ? incoming : before);
  }
}

function kept(document: LibraryDocument): Merged {
  return { document, takesPictures: false };
}

/** Both have the same text. The one with more of its pictures is the better copy. */
function mergeCopies(before: CopyDocument, incoming: CopyDocument): Merged {
  const isLater = incoming.confirmedAt > before.confirmedAt;
  const confirmedAt = isLater ? incoming.confirmedAt : before.confirmedAt;
  if (picturesOf(incoming) > picturesOf(before)) return { document: { ...incoming, confirmedAt }, takesPictures: true };
  return kept(isLater ? { ...before, confirmedAt } : before);
}

export function picturesOf({ images }: CopyDocument): number {
  return images.filter(({ attachment }) => attachment).length;
}

function mergeLinks(before: LinkDocument, incoming: LinkDocument): LinkDocument {
  const isEarlier = incoming.savedAt < before.savedAt;
  const bringsTitle = !before.title && incoming.title !== '';
  if (!isEarlier && !bringsTitle) return before;
  return {
    ...before,
    title: before.title || incoming.title,
    savedAt: isEarlier ? incoming.savedAt : before.savedAt,
  };
}

/** A tag is called as the person wrote it first. */
function mergeTags(before: TagDocument, incoming: TagDocument): TagDocument {
  return incoming.addedAt < before.addedAt ? { ...before, name: incoming.name, addedAt: incoming.addedAt } : before;
}

function changedAt(document: LibraryDocument): string {
  return 'changedAt' in document ? document.changedAt : '';
}
