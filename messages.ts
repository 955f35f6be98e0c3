/**
 * Every call from one context to another, request and answer typed.
 *
 * The popup and the background do not send messages to the page: they inject a script and call a function it left in
 * the extension's isolated world, which pages cannot see or call (see `entrypoints/opening/page-calls.ts`). So there is no
 * listener that a page could talk to, and no state that outlives a click.
 */
import type { Article, Extraction, Scope } from './article/article';
import type { BlockMark, Choices } from './article/choices';
import type { ShownBlock } from './article/page/block-on-page';
import type { Parts } from './article/parts';
import type { SaveOutcome } from './library/save';
import type { Kept } from './settings/kept';
import type { Language } from './settings/languages';
import type { SiteChoices } from './settings/site-choices';

/** What `article.js` leaves in the isolated world. */
export interface ArticleCalls {
  /** The parts without which this page would be read worse; to be asked until there are none. */
  missing(choices?: Choices): (keyof Parts)[];
  /** Extracts afresh unless the page is as it was, so that one changed in place never gives yesterday's article. */
  extract(choices?: Choices): Extraction;
  /** What is to be shown for that scope, read in the same way; undefined if the page holds no such thing (any more). */
  read(scope: Scope, choices?: Choices): Article | undefined;
  /** The HTML sanitised again, as nodes of the page's document. */
  toSafeNodes(html: string): DocumentFragment;
  /** How the page's element is found that became that block of the article. */
  markOf(shown: ShownBlock): BlockMark | undefined;
  /** How what that selector finds on this page is found in the site's other articles as well. */
  lastingMark(selector: string): BlockMark | undefined;
}

/** What `reader.js` leaves there; it needs `article.js` before it. */
export interface ReaderCalls {
  /** Opens the reader over the page, replacing one that is open. Resolves when it can be seen. */
  open(wish: OpenWish): Promise<OpenOutcome>;
  /** Closes an open reader and gives the page back. False if none was open. */
  close(): boolean;
  isOpen(): boolean;
}

/** What the reader is to show, with what the one who wishes it knows already. */
export interface OpenWish {
  scope: Scope;
  /** The address under which the person saw what is to be read; under another one nothing is opened. */
  seenUrl?: string;
  /** True if nobody asked for it now, since the site is always read clean. */
  byItself?: boolean;
  /** The settings; read if not given. */
  kept?: Kept;
  /** What the person decided about blocks of the site; read if not given. */
  choices?: SiteChoices;
}

/** What the injected scripts leave in the isolated world of the page. */
export interface IsolatedWorld {
  colophonArticle: ArticleCalls;
  colophonReader?: ReaderCalls;
  /** Left before `reader.js` has come, to be done by it at once: so the call and the script can be sent together. */
  colophonWish?: WaitingWish;
}

export interface WaitingWish {
  wish: OpenWish;
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

/** To the background: the reader's script asks for the library, which only the extension's own pages can open. */
export interface LibraryRequest {
  call: 'library';
}

/** To the background: the reader that opened by itself is told to do so no more on its site. Answered when that is done. */
export interface StopRequest {
  call: 'stop-always';
}

/** To the background: the reader's script asks for the interface's words in a language, and is given them. */
export interface WordsRequest {
  call: 'words';
  language: Language;
}

/** To the background: keep this article. Answered with a `SaveOutcome`. */
export interface SaveRequest {
  call: 'save';
  article: Article;
  images: SentImage[];
}

/** To the background, from the popup: have the page in that tab keep its article. Answered with a `SaveAnswer`. */
export interface SaveTabRequest {
  call: 'save-tab';
  tabId: number;
  article: Article;
}

/** A picture of the article, with its bytes in base64 if the page let them be read. */
export interface SentImage {
  url: string;
  /** Its media type, `image/webp`. */
  type?: string;
  bytes?: string;
}

/** What came of saving; `no-answer` if the extension was updated under an open page. */
export type SaveAnswer = SaveOutcome | { ok: false; reason: 'no-answer' };

/** To the background: is there a copy of the article with this link? Answered with true or false. */
export interface IsSavedRequest {
  call: 'is-saved';
  url: string;
}
