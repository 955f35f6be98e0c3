/**
 * The words by which one language's news pages name their own furniture. Data only; how they are matched is in
 * `match.ts`. Every list holds plain phrases in lower case as they are printed (no regular expressions), matched
 * without regard to case, diacritics' composition and punctuation at the ends; `*` at the end of a word stands for any
 * ending of that word (`перепечат*`), for languages that inflect.
 *
 * A phrase stands in a list only if it names that thing by itself at the start of a short line. "Share" does;
 * "read" does not.
 */
export interface Lexicon {
  /** BCP 47 primary language subtag. */
  language: string;
  /** Before an author's name: "by", "words by", "автор". */
  byline: readonly string[];
  /** Between two authors: "and". */
  conjunctions: readonly string[];
  /** What a signature may say about a person and that is no name: "staff writer", "political correspondent", "editor". */
  roles: readonly string[];
  /** Signatures that are nobody's name: "newsroom", "staff", "admin", "editorial board", "agencies". */
  nobody: readonly string[];
  /** Before the date of publication: "published", "posted on". */
  published: readonly string[];
  /** Before the date of the last change: "updated", "last modified". */
  updated: readonly string[];
  /** Headings of boxes with other stories: "read also", "related", "most read", "more from politics". */
  related: readonly string[];
  /** A line or link that only leads on: "read more", "continue reading", "full story", "see also", "watch:". */
  readMore: readonly string[];
  /** Share widgets: "share this article", "share on facebook", "tweet", "send by e-mail", "liked the story? share it". */
  share: readonly string[];
  /** Heading or counter of comments: "comments", "leave a comment", "join the conversation". */
  comments: readonly string[];
  /** Newsletters, channels and apps advertising themselves: "sign up for our newsletter", "follow us on telegram", "download our app". */
  promotion: readonly string[];
  /** Labels of advertisements: "advertisement", "sponsored", "story continues below". */
  advertisement: readonly string[];
  /** Copyright lines: "all rights reserved". */
  copyright: readonly string[];
  /** Appeals for money: "support our journalism", "donate". */
  donation: readonly string[];
  /** What somebody does with the outlet's text, in its reuse terms: "use of materials", "reprint*", "reproduc*", "quot*". */
  reuseAct: readonly string[];
  /** What the outlet asks for or forbids then: "hyperlink", "reference to", "permission", "prohibited". */
  reuseCondition: readonly string[];
  /** Before or in a picture's credit: "photo", "photo by", "image credit", "getty images", "illustration", "file photo". */
  credit: readonly string[];
  /** Counters: "views", "reads", "shares", "min read". */
  counters: readonly string[];
  /** The page's own tools: "print", "copy link", "listen to this article", "text size", "save", "translate", "bookmark". */
  tools: readonly string[];
  /** Heading or label of tags: "tags", "topics", "filed under". */
  tags: readonly string[];
  /** What a cookie banner or consent wall says at its beginning: "we use cookies", "we value your privacy". */
  consent: readonly string[];
  /** What a paywall or log-in wall says: "subscribe to continue reading", "already a subscriber", "log in to read". */
  paywall: readonly string[];
  /** Beginnings of an editorial tail that is no part of the story: "reporting by", "edited by", "follow the author on", "contact the reporter". */
  tail: readonly string[];
  /** Labels of a link to an edition in this language, as other pages print it: "en", "eng", "english", "arm", "հայ". */
  editionLabels: readonly string[];
  /** Month names that `Intl` does not give: abbreviations and other cases, twelve entries, each a list. */
  months?: readonly (readonly string[])[];
  /** True where words are not parted by spaces (Chinese, Japanese). */
  unspaced?: boolean;
}

/** The lists of a lexicon that hold phrases by which a line is known. */
export const PHRASE_KINDS = [
  'byline',
  'conjunctions',
  'roles',
  'nobody',
  'published',
  'updated',
  'related',
  'readMore',
  'share',
  'comments',
  'promotion',
  'advertisement',
  'copyright',
  'donation',
  'reuseAct',
  'reuseCondition',
  'credit',
  'counters',
  'tools',
  'tags',
  'consent',
  'paywall',
  'tail',
] as const satisfies readonly (keyof Lexicon)[];

export type LexiconKind = (typeof PHRASE_KINDS)[number];
