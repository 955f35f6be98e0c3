import type { CopyDocument, LibraryDocument, LinkDocument, ShelfDocument, TagDocument } from '../documents';
import { readDocId, tagKey } from '../ids';
import type { Row, Shelf } from './contract';

/** What the catalogue keeps of one document: all that a list shows or filters by. Plain data that survives JSON. */
export type Part =
  | ({ kind: 'copy'; document: string; retrievedAt: string; confirmedAt: string } & Told)
  | ({ kind: 'link'; savedAt: string } & Told)
  | { kind: 'shelf'; shelf: Shelf; isRead: boolean }
  | { kind: 'tag'; key: string; name: string; addedAt: string }
  | { kind: 'mark' };

/** What a copy or a link says of its article. */
type Told = Pick<Row, 'title' | 'authors' | 'outlet' | 'url' | 'publishedTime' | 'language' | 'direction' | 'minutes'>;

/** Undefined for a document that no list knows of. */
export function partOf(document: LibraryDocument): Part | undefined {
  switch (readDocId(document._id)?.kind) {
    case 'copy':
      return copyPart(document as CopyDocument);
    case 'link':
      return linkPart(document as LinkDocument);
    case 'shelf':
      return shelfPart(document as ShelfDocument);
    case 'tag': {
      const { name, addedAt } = document as TagDocument;
      return { kind: 'tag', key: tagKey(name), name, addedAt };
    }
    case 'mark':
      return { kind: 'mark' };
    default:
      return undefined;
  }
}

function copyPart({ _id, article, receipt, confirmedAt }: CopyDocument): Part {
  const { title, authors, siteName, canonicalUrl, publishedTime, language, direction, minutes } = article;
  return {
    kind: 'copy',
    document: _id,
    retrievedAt: receipt.retrievedAt,
    confirmedAt,
    title,
    authors,
    outlet: siteName || hostOf(canonicalUrl),
    url: canonicalUrl,
    publishedTime,
    language,
    direction,
    minutes,
  };
}

function linkPart({ url, title, authors = [], siteName, savedAt }: LinkDocument): Part {
  const outlet = siteName || hostOf(url);
  return { kind: 'link', savedAt, title: title || url, authors, outlet, url, direction: 'ltr', minutes: 0 };
}

function shelfPart({ readAt, archivedAt, deletedAt }: ShelfDocument): Part {
  return {
    kind: 'shelf',
    shelf: deletedAt ? 'deleted' : archivedAt ? 'archive' : 'unread-and-read',
    isRead: Boolean(readAt),
  };
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') || url;
}
