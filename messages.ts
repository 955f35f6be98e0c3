/**
 * Every call from one context to another, request and answer typed.
 *
 * The popup and the background do not send messages to the page: they inject a script and call a function it left in
 * the extension's isolated world, which pages cannot see or call (see `entrypoints/popup/page-calls.ts`). So there is no
 * listener that a page could talk to, and no state that outlives a click.
 */
import type { Article, Extraction, Scope } from './article/article';
import type { Kept } from './settings/kept';

/** What `article.js` leaves in the isolated world. */
export interface ArticleCalls {
  /** Extracts afresh unless the page is as it was, so that one changed in place never gives yesterday's article. */
  extract(): Extraction;
  /** What is to be shown for that scope, read in the same way; undefined if the page holds no such thing (any more). */
  read(scope: Scope): Article | undefined;
  /** The HTML sanitised again, as nodes of the page's document. */
  toSafeNodes(html: string): DocumentFragment;
}

/** What `reader.js` leaves there; it needs `article.js` before it. */
export interface ReaderCalls {
  /**
   * Opens the reader over the page, replacing one that is open. Resolves when it can be seen.
   *
   * @param seenUrl - the address under which the person saw what is to be read; under another one nothing is opened.
   * @param kept - the settings, if the caller knows them; else they are read.
   */
  open(scope: Scope, seenUrl?: string, kept?: Kept): Promise<OpenOutcome>;
  /** Closes an open reader and gives the page back. False if none was open. */
  close(): boolean;
  isOpen(): boolean;
}

/**
 * What is left in the isolated world before `reader.js` has come, to be done by it at once: so the call and the script can
 * be sent together.
 */
export interface ReaderWish {
  scope: Scope;
  seenUrl: string;
  kept: Kept;
  tell: (outcome: OpenOutcome) => void;
}

export type OpenOutcome = { ok: true } | { ok: false; reason: 'nothing-to-read' | 'page-changed' };

/** Why the extension may not look into a tab at all. The sentences are in the catalogue, `refusal_…`. */
export type Refusal =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'view-source'
  | 'file-access'
  | 'other-extension'
  | 'nameless'
  | 'blocked'
  | 'no-answer'
  | 'page-changed';

/** To the background: the reader's script asks for a bundled font, and is answered in base64. */
export interface FontRequest {
  call: 'font';
  file: string;
}

/** To the background: the reader's script asks for the options page, which only the extension's own pages can open. */
export interface OptionsRequest {
  call: 'options';
}
