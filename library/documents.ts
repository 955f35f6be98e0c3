import type { Article } from '../article/article';
import type { BlockMark } from '../article/choices';
import type { Mark } from './mark';
import type { Receipt } from './receipt/receipt';
import type { Away } from './sync/text-first';

/** The form of what is written now. Older documents are migrated when they are read (`migrations.ts`). */
export const SCHEMA = 1;

/**
 * What the database holds. One document for each state of an article's text, never changed but for `confirmedAt`: it is
 * written in one piece, so there is no half copy, and two devices that keep the same text write the same document. Each
 * thing that a person changes is a small document of its own, so that two devices rarely change the same one.
 */
export type LibraryDocument =
  | CopyDocument
  | LinkDocument
  | ShelfDocument
  | TagDocument
  | MarkDocument
  | PlaceDocument
  | SiteDocument;

interface Common {
  _id: string;
  schema: number;
}

/** `copy:ARTICLE:VERSION`. The pictures are attachments, named as `images` says. */
export interface CopyDocument extends Common {
  article: Article;
  receipt: Receipt;
  /** When the page was last seen with exactly this text, UTC; at first the same as `receipt.retrievedAt`. */
  confirmedAt: string;
  images: KeptImage[];
  /** Attachments that this device has left on the server (`sync/text-first.ts`); absent where all are here. */
  away?: Away;
}

export interface KeptImage {
  /** Absolute address, as it stands in the HTML. */
  url: string;
  /** The attachment's name; absent if the page did not let it be read. */
  attachment?: string;
}

/** `link:ARTICLE`. An article of which only the address is known: imported, and not opened yet. */
export interface LinkDocument extends Common {
  url: string;
  /** Empty if the import gave none. */
  title: string;
  authors?: string[];
  siteName?: string;
  /** UTC; when the other service kept it, or else when it was imported. */
  savedAt: string;
  /** `pocket`, `omnivore`, `instapaper`, `readwise`, `bookmarks`, `addresses`. */
  from: string;
}

/** The times that say where an article stands. */
export const SHELF_TIMES = ['readAt', 'archivedAt', 'deletedAt'] as const;

/** `shelf:ARTICLE`. Where an article stands. Each time is UTC and absent where it does not apply. */
export interface ShelfDocument extends Common {
  readAt?: string;
  archivedAt?: string;
  /** Shown among the deleted only, and taken away for good some time later. */
  deletedAt?: string;
  changedAt: string;
  /** When each of the times was set or taken away, so that devices can bring different changes together; absent if never. */
  changes?: Partial<Record<(typeof SHELF_TIMES)[number], string>>;
}

/** `tag:ARTICLE:KEY`. */
export interface TagDocument extends Common {
  /** As the person wrote it first. */
  name: string;
  addedAt: string;
}

/** `mark:ARTICLE:UNIQUE`. */
export interface MarkDocument extends Common, Omit<Mark, 'id'> {}

/** `place:ARTICLE`. How far it was read. */
export interface PlaceDocument extends Common {
  /** Number of the block, from 0. */
  block: number;
  /** The block's first words. */
  words: string;
  changedAt: string;
}

/** `site:HOST`. What a person decided about blocks of a site, as it stands in the settings of each device. */
export interface SiteDocument extends Common {
  restore: BlockMark[];
  hide: BlockMark[];
  changedAt: string;
}
