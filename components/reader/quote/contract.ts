import type { Source } from '../../../attribution/source';
import type { linkToQuote } from '../../../attribution/text-fragment/link-to-quote';
import type { Quote } from '../../../library/mark';
import type { Cite, CiteMenuProps } from '../../cite/contract';
import type { BindKeys } from '../around/contract';

/** What is selected: its words, and where it stands. */
export interface Passage {
  quote: Quote;
  range: Range;
}

/** What quoting needs of the reader. */
export interface QuoteOptions {
  /** The reader's shadow root. */
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  /** What is quoted from, and the person's own formats. */
  citing: () => Pick<CiteMenuProps, 'citable' | 'own' | 'toSafeNodes'>;
  source: () => Source;
  /** The page it was read from; absent for a kept copy, where its own text stands for the page's. */
  page?: Document;
  /** The id of the format in which a quote is copied. */
  format: () => string;
  onFormat: (id: string) => void;
  /** Brings the formats other than the first; undefined if the extension was updated meanwhile. */
  bringCite: () => Promise<Cite | undefined>;
  bindKeys: BindKeys;
  onSay: (words: string) => void;
  /** The browser refuses the clipboard: the text is to be offered for copying by hand. */
  onByHand: (text: string) => void;
  /** Absent where nothing can be marked; then there is no button for it. */
  onHighlight?: (passage: Passage) => void;
  onNote?: (passage: Passage) => void;
}

/** What the script for quotes leaves. */
export interface QuotePart {
  linkToQuote: typeof linkToQuote;
  /** Shows the tools for what is selected, from now on. Returns how to end it. */
  start: (options: QuoteOptions) => () => void;
}
