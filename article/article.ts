import type { BlockMark } from './choices';

/**
 * The one value that extraction gives and everything else takes: the reader, the popup, copying, saving and exports
 * see an `Article` and never the page it came from.
 *
 * Every value here is plain data (it survives structured cloning and JSON). A field that the page does not tell is
 * absent (`undefined`, or an empty list); nothing is guessed to fill a gap.
 */
export interface Article {
  /** The headline, without the outlet's name. The host name if the page has neither headline nor title. */
  title: string;
  /** The summary printed between headline and body, plain text. */
  standFirst?: string;
  /** People who signed the article, in the page's order. Never the outlet, a role or an agency link text such as "By". */
  authors: string[];
  /** The outlet's name as it writes it itself. */
  siteName?: string;
  /**
   * When the outlet says it published the article, ISO 8601, as much as is known: `2023-04-24`, `2023-04-24T12:14`
   * or `2023-04-24T12:14+04:00`. Without an offset the time is the outlet's local time; no zone is ever guessed.
   */
  publishedTime?: string;
  /** When the outlet says it last changed the article; the same form as `publishedTime`. */
  modifiedTime?: string;
  /** The part of the outlet it stands in ("Politics"), in the outlet's words. */
  section?: string;
  /** BCP 47 tag of the text, such as `en`, `az` or `zh-Hant`. */
  language?: string;
  direction: 'ltr' | 'rtl';
  /** The address as visited, with nothing taken off but the fragment's own text directive. */
  sourceUrl: string;
  /** The link to quote: the page's own canonical address if it can be trusted, without tracking parameters. */
  canonicalUrl: string;
  /** The same story in other languages. */
  editions: Edition[];
  /** What the outlet demands of those who use its text, in its own words. */
  reuseTerms?: ReuseTerms;
  leadImage?: LeadImage;
  /** Sanitised HTML of the body, absolute links, without headline, byline and stand-first; the lead picture comes first if the page shows it above the text. */
  html: string;
  /** The body as plain text, a blank line between blocks, without headline, captions and credits. */
  text: string;
  /** Words in `text`; those of scripts without spaces (Chinese, Japanese, Thai) by `Intl.Segmenter`. */
  words: number;
  /** Whole minutes to read it, at least 1. */
  minutes: number;
  /** What was left out, in the order in which it was removed. */
  removed: Removal[];
  /** What a rule would have taken out and is shown because the person wants it. */
  restored: Removal[];
  /** Set when the page shows only the beginning of an article that has to be paid or signed in for. */
  paywalled?: boolean;
  /** Set when the page was so long that only its beginning was read. */
  truncated?: boolean;
  /** How far the text can be trusted to be the article, 0 to 1: mostly the share of the page's prose that it holds. Below 0.4 a second opinion was asked. */
  confidence: number;
  /** For each field that is present: where its value was found and how sure that is. */
  evidence: Partial<Record<EvidencedField, Evidence>>;
}

export interface Edition {
  /** BCP 47 tag of the other edition. */
  language: string;
  /** Absolute address of the same story there. */
  url: string;
}

export interface ReuseTerms {
  /** The sentence as the page prints it. */
  text: string;
  /** Where its hyperlink leads, if it has one. */
  url?: string;
}

export interface LeadImage {
  /** Absolute address, http(s) or data. */
  url: string;
  alt?: string;
  /** Caption and credit, plain text. */
  caption?: string;
  /** True if `html` contains the picture, so that it need not be shown on top. */
  inBody: boolean;
}

/** One block that was taken out of the article. */
export interface Removal {
  /** Name of the rule, as its file is called: `share-widgets`. */
  rule: RuleName;
  /** The beginning of what it said, at most 80 characters; empty for a picture. */
  sample: string;
  /** A CSS selector that finds the block on the page as it was read, to bring it back. */
  selector: string;
  /** The person's own choice that decided about it. */
  mark?: BlockMark;
}

/** A rule's file name; the list of rules gives the set. */
export type RuleName = string;

export type EvidencedField =
  | 'title'
  | 'standFirst'
  | 'authors'
  | 'siteName'
  | 'publishedTime'
  | 'modifiedTime'
  | 'section'
  | 'language'
  | 'canonicalUrl'
  | 'editions'
  | 'reuseTerms'
  | 'leadImage';

export interface Evidence {
  /** Where on the page: `json-ld`, `meta[property=og:title]`, `h1`, `visible date` … */
  source: string;
  /** 0 to 1; a field is absent below the threshold its file states. */
  confidence: number;
}

/** What a page gives: an article, or the reason why there is none. */
export type Extraction =
  | ({ ok: true; article: Article } & Aside)
  | ({ ok: false; reason: NoArticle; page: PageFacts; anyway?: Article } & Aside);

interface Aside {
  selection?: SelectionOffer;
  /** True if a second opinion was wanted and not there; see `parts.ts`. */
  doubtful?: boolean;
}

/** Why a page that could be read holds no article. */
export type NoArticle =
  /** Nothing on it, or nothing that can be read. */
  | 'empty'
  /** The front page of the site. */
  | 'front-page'
  /** A section, search result or list of stories. */
  | 'list'
  /** A wall: log in, consent, subscribe, "are you human". */
  | 'wall'
  /** Something else that is not prose: shop, forum, application. */
  | 'not-prose'
  /** The text is a document of another kind: PDF, picture, XML, JSON. */
  | 'not-html';

/** What is known even of a page without an article, enough to copy a bare link. */
export interface PageFacts {
  title: string;
  sourceUrl: string;
  canonicalUrl: string;
}

/** The person has marked a part of the page; it can be read by itself. */
export interface SelectionOffer {
  words: number;
  /** Its beginning, at most 80 characters. */
  sample: string;
}

/** What is to be read: the page's article, that part which is marked, or the page although it has no article. */
export type Scope = 'article' | 'selection' | 'anyway';
