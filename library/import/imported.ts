import type { MarkColour } from '../mark';

/** The services whose exports are read, as `LinkDocument.from` states them. */
export type ServiceId = 'pocket' | 'omnivore' | 'instapaper' | 'readwise' | 'bookmarks' | 'addresses';

/** One article as another service kept it. Times are UTC, ISO 8601. */
export interface Imported {
  /** Absolute http(s) address without tracking; absent where the service tells the title only. */
  url?: string;
  /** On one line; empty if the service gives none, or its address instead. */
  title: string;
  authors: string[];
  /** Absent if the service does not say. */
  savedAt?: string;
  tags: string[];
  isRead: boolean;
  isArchived: boolean;
  highlights: ImportedHighlight[];
  /** When the outlet published it, in the form of `Article.publishedTime`. */
  publishedTime?: string;
  /** Address of its picture. */
  picture?: string;
  /** The full text as the service's HTML, read when it is needed; undefined if the file has none. */
  readHtml?: () => Promise<string | undefined>;
}

export interface ImportedHighlight {
  /** The passage; absent for a note to the whole article. */
  quote?: string;
  note?: string;
  /** Absent if the service does not say. */
  createdAt?: string;
  colour?: MarkColour;
}

/** A part of a file that nothing could be made of. Whatever stands around it is imported all the same. */
export interface Unreadable {
  /** The file's name; within a zip, its path. */
  file: string;
  /** Counted from 1; absent where lines mean nothing. */
  line?: number;
  /** Its beginning, on one line. */
  sample: string;
  reason: UnreadableReason;
}

export type UnreadableReason =
  /** There is no address, or none of a web page (`javascript:`, `mailto:`, the service's own). */
  | 'address'
  /** It is not in the form of the rest. */
  | 'line'
  /** It came by a feed, and was not kept by the person. */
  | 'feed'
  /** Highlights of a title without an address, which is not in the library either. */
  | 'place';

/** What was read of one file. */
export interface Reading {
  imported: Imported[];
  unreadable: Unreadable[];
}

/** How to read the exports of a service. */
export interface Service {
  id: ServiceId;
  /** Paths that its files have within a zip. */
  files: RegExp;
  /** True if the text is in the service's form. */
  recognises(text: string): boolean;
  /**
   * @param file its name, for what could not be read
   * @param beside other files of the same zip, by the path from this one's folder
   */
  read(text: string, file: string, beside: Beside): Reading | Promise<Reading>;
}

/** Gives how to read a file that stands beside another; undefined if there is none. */
export type Beside = (path: string) => (() => Promise<string | undefined>) | undefined;

/** An article of which nothing is known but these two. */
export function plainArticle(url: string | undefined, title: string): Imported {
  return { url, title, authors: [], tags: [], isRead: false, isArchived: false, highlights: [] };
}

const LONGEST_SAMPLE = 120;

/** Says what could not be read. */
export function unreadable(reason: UnreadableReason, file: string, text: string, line?: number): Unreadable {
  return { file, line, sample: tidyLine(text).slice(0, LONGEST_SAMPLE).toWellFormed(), reason };
}

/** On one line, without control characters and halves of letters. */
export function tidyLine(text: unknown): string {
  if (typeof text !== 'string') return '';
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** Several lines as they are, without other control characters and halves of letters. */
export function tidyText(text: unknown): string {
  if (typeof text !== 'string') return '';
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
