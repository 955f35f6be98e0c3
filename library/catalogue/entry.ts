import { codeUnitOrder } from '../code-unit-order';
import type { ArticleId } from '../ids';
import type { Row, Shelf } from './contract';
import type { Part } from './parts';

/** One article of the catalogue. */
export interface Entry {
  shelf: Shelf;
  row: Row;
  tags: Tag[];
  /** The document whose text is searched; absent if there is a link only. */
  copy?: string;
}

export type Tag = Extract<Part, { kind: 'tag' }>;
type Copy = Extract<Part, { kind: 'copy' }>;

/**
 * An article of all that is known of it; undefined if there is neither a copy nor a link (any more). Shown is the text that
 * its page had when it was last seen; it counts as saved when its newest text was.
 */
export function entryOf(id: ArticleId, parts: readonly Part[]): Entry | undefined {
  const copies = ofKind(parts, 'copy').toSorted((one, other) => codeUnitOrder(other.confirmedAt, one.confirmedAt));
  const [current] = copies;
  const [link] = ofKind(parts, 'link');
  const [shelf] = ofKind(parts, 'shelf');
  const tags = ofKind(parts, 'tag').toSorted((one, other) => codeUnitOrder(one.addedAt, other.addedAt));
  const told = current ?? link;
  if (!told) return undefined;
  return {
    shelf: shelf?.shelf ?? 'unread-and-read',
    tags,
    copy: current?.document,
    row: {
      id,
      title: told.title,
      authors: told.authors,
      outlet: told.outlet,
      url: told.url,
      publishedTime: told.publishedTime,
      savedAt: current ? newest(copies) : link!.savedAt,
      language: told.language,
      direction: told.direction,
      minutes: told.minutes,
      tags: tags.map(({ name }) => name),
      isRead: shelf?.isRead ?? false,
      isKept: Boolean(current),
      versions: copies.length,
      marks: ofKind(parts, 'mark').length,
    },
  };
}

function ofKind<Kind extends Part['kind']>(parts: readonly Part[], kind: Kind) {
  return parts.filter((part): part is Extract<Part, { kind: Kind }> => part.kind === kind);
}

function newest(copies: readonly Copy[]): string {
  return copies
    .map(({ retrievedAt }) => retrievedAt)
    .toSorted(codeUnitOrder)
    .at(-1)!;
}
