import type { Article } from '../../../article/article';

/** What the live page says now, or why that can't be known. */
export type LiveOutcome =
  | { ok: true; article: Article }
  | { ok: false; reason: 'not-allowed' | 'moved' | 'no-article' };

/** The live page while it is open in a tab of its own. */
export interface OpenedLive {
  reading: LiveOutcome;
  /** Keeps what it says now, with the pictures that it lets be read. Gives what came of it, in words. */
  save: (article: Article) => Promise<string>;
  /** Closes its tab, and gives the access to the site back if it was lent for this. */
  end: () => Promise<void>;
}
