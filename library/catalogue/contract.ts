import type { ArticleId } from '../ids';

/**
 * What the library page asks of its catalogue: the lists and the search. The catalogue is made of the database and can
 * be made anew from it; it holds nothing of its own.
 */
export interface Catalogue {
  /** Takes in what has changed in the database since it was last asked. Tells how far it is, for a long list. */
  update(onProgress?: (done: number, of: number) => void): Promise<void>;
  find(query: Query): Promise<Found>;
  /** All outlets, tags and languages on that shelf with the number of articles, the most frequent first. */
  facets(shelf: Shelf): Promise<Facets>;
}

export type Shelf = 'unread-and-read' | 'archive' | 'deleted';

export type SortKey = 'saved' | 'published' | 'title' | 'outlet';

export interface Query {
  /** What was typed: every word must occur, the last one as a beginning; empty for all. Case, accents and width make no difference. */
  words: string;
  shelf: Shelf;
  outlet?: string;
  tag?: string;
  /** BCP 47 primary tag, `az`. */
  language?: string;
  /** Published on or after, `2026-01-31`. */
  from?: string;
  /** Published on or before. */
  to?: string;
  /** True for those that were read, false for the others, absent for all. */
  read?: boolean;
  /** Absent with words: the best first. */
  sort?: SortKey;
  descending?: boolean;
  offset: number;
  limit: number;
}

export interface Found {
  rows: Row[];
  /** How many there are in all. */
  total: number;
}

/** One article in a list. */
export interface Row {
  id: ArticleId;
  title: string;
  authors: string[];
  /** The outlet's name, or its host. */
  outlet: string;
  url: string;
  /** As `Article.publishedTime`. */
  publishedTime?: string;
  /** UTC. */
  savedAt: string;
  language?: string;
  direction: 'ltr' | 'rtl';
  minutes: number;
  tags: string[];
  isRead: boolean;
  /** False for an imported link of which there is no copy yet. */
  isKept: boolean;
  versions: number;
  marks: number;
  /** Where the words were found: title, and a piece of the text. Absent if nothing was searched. */
  hits?: { title: Run[]; text: Run[] };
}

/** A piece of text; `hit` if it is one of the words that were searched. */
export interface Run {
  text: string;
  hit: boolean;
}

export interface Facets {
  outlets: Count[];
  tags: Count[];
  languages: Count[];
}

export interface Count {
  name: string;
  articles: number;
}
