import type { Facets, Found, Query, Shelf } from './contract';

/** What pages say on the catalogue's channel. The one worker that holds the file answers, to all; each page knows its own. */
export type Ask = { kind: 'ask'; call: string } & Wish;

export type Wish = { what: 'update' } | { what: 'find'; query: Query } | { what: 'facets'; shelf: Shelf };

/** What workers say. */
export type Answer =
  /** This worker holds the file now; what nobody has answered is to be asked again. */
  | { kind: 'ready' }
  /** It can't be opened at all. */
  | { kind: 'unable'; message: string }
  | { kind: 'progress'; call: string; done: number; of: number }
  | { kind: 'answer'; call: string; value: Found | Facets | undefined }
  | { kind: 'failure'; call: string; message: string };

/** The name of the channel, and of the lock that the holder of the file has. */
export function channelOf(library: string): string {
  return `colophon-catalogue-${library}`;
}
