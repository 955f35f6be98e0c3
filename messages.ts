/**
 * Every call from one context to another, request and answer typed.
 *
 * The popup and the background do not send messages to the page: they inject a script and call a function it left in
 * the extension's isolated world, which pages cannot see or call (see `entrypoints/opening/page-calls.ts`). So there is no
 * listener that a page could talk to, and no state that outlives a click.
 */
import type { Article, Extraction, Scope } from './article/article';

/** What `article.js` leaves in the isolated world. */
export interface ArticleCalls {
  /** Extracts afresh at every call, so that a page changed in place never gives yesterday's article. */
  extract(): Extraction;
  /** What is to be shown for that scope, read afresh as well; undefined if the page holds no such thing (any more). */
  read(scope: Scope): Article | undefined;
}

/** What `reader.js` leaves there; it needs `article.js` before it. */
export interface ReaderCalls {
  /**
   * Opens the reader over the page, replacing one that is open. Resolves when it can be seen.
   *
   * @param seenUrl - the address under which the person saw what is to be read; under another one nothing is opened.
   * @param byItself - true if nobody asked for it now, since the site is always read clean.
   */
  open(scope: Scope, seenUrl?: string, byItself?: boolean): Promise<OpenOutcome>;
  /** Closes an open reader and gives the page back. False if none was open. */
  close(): boolean;
  isOpen(): boolean;
}

/** What the injected scripts leave in the isolated world of the page. */
export interface IsolatedWorld {
  colophonArticle: ArticleCalls;
  colophonReader: ReaderCalls;
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

/** To the background: the reader that opened by itself is told to do so no more on its site. Answered when that is done. */
export interface StopRequest {
  call: 'stop-always';
}
