import { isWebAddress } from '../../article/address';
import type {
  CopyDocument,
  LibraryDocument,
  LinkDocument,
  MarkDocument,
  PlaceDocument,
  ShelfDocument,
  SiteDocument,
  TagDocument,
} from '../documents';
import { type DocKind, readDocId } from '../ids';
import { isArticle } from '../is-article';
import { MARK_COLOURS } from '../mark';
import { type Check, list, number, oneOf, optional, record, text, time } from '../shape';

/** The compiler says when a field of a document has no check here. */
type Fields<Kind> = Record<Exclude<keyof Kind, '_id' | 'schema'>, Check>;

const receipt = record({
  visitedUrl: text,
  canonicalUrl: text,
  retrievedAt: time,
  offset: text,
  extractor: text,
  textDigest: text,
  htmlDigest: text,
});

const copy: Fields<CopyDocument> = {
  article: isArticle,
  receipt,
  confirmedAt: time,
  images: list(record({ url: text, attachment: optional(text) })),
  away: optional(record({})),
};

const link: Fields<LinkDocument> = {
  url: (value) => text(value) && isWebAddress(value as string),
  title: text,
  authors: optional(list(text)),
  siteName: optional(text),
  savedAt: time,
  from: text,
};

const shelf: Fields<ShelfDocument> = {
  readAt: optional(time),
  archivedAt: optional(time),
  deletedAt: optional(time),
  changedAt: time,
  changes: optional(record({ readAt: optional(time), archivedAt: optional(time), deletedAt: optional(time) })),
};

const tag: Fields<TagDocument> = { name: text, addedAt: time };

const mark: Fields<MarkDocument> = {
  quote: optional(record({ exact: text, prefix: text, suffix: text })),
  position: optional(record({ start: number, end: number })),
  colour: oneOf(MARK_COLOURS),
  note: optional(text),
  createdAt: time,
  changedAt: time,
};

const place: Fields<PlaceDocument> = { block: number, words: text, changedAt: time };

const blocks = list(record({ selector: text, words: optional(text) }));

const site: Fields<SiteDocument> = { restore: blocks, hide: blocks, changedAt: time };

const SHAPES: Readonly<Record<DocKind, Check>> = {
  copy: record(copy),
  link: record(link),
  shelf: record(shelf),
  tag: record(tag),
  mark: record(mark),
  place: record(place),
  site: record(site),
};

const ARTICLE = /^[0-9a-f]{32}$/;

/**
 * True if the document is of the shape that its id says. What a document says is not judged: its HTML is sanitised
 * wherever it is shown or written.
 */
export function isSound(document: LibraryDocument): boolean {
  const named = readDocId(document._id);
  if (!named || (named.kind !== 'site' && !ARTICLE.test(named.article))) return false;
  // Such fields are the database's own; it takes no document with others of them.
  if (Object.keys(document).some((name) => name.startsWith('_') && name !== '_id')) return false;
  return SHAPES[named.kind](document);
}
