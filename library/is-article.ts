import type { Article } from '../article/article';
import { type Check, list, number, optional, record } from './shape';

/** No article that was ever measured comes near; what does is no article. */
const LONGEST = 20_000_000;

const text: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
const truth: Check = (value) => typeof value === 'boolean';

const removal = record({ rule: text, sample: text, selector: text });

/** Each field of `Article`; the compiler says when one is added. */
const FIELDS: Record<keyof Article, Check> = {
  title: text,
  standFirst: optional(text),
  authors: list(text),
  siteName: optional(text),
  publishedTime: optional(text),
  modifiedTime: optional(text),
  section: optional(text),
  language: optional(text),
  direction: (value) => value === 'ltr' || value === 'rtl',
  sourceUrl: text,
  canonicalUrl: (value) => text(value) && URL.canParse(value as string),
  editions: list(record({ language: text, url: text })),
  reuseTerms: optional(record({ text, url: optional(text) })),
  leadImage: optional(record({ url: text, alt: optional(text), caption: optional(text), inBody: truth })),
  html: text,
  text,
  words: number,
  minutes: number,
  removed: list(removal),
  restored: list(removal),
  paywalled: optional(truth),
  truncated: optional(truth),
  confidence: number,
  evidence: (value) => typeof value === 'object' && value !== null,
};

/**
 * True if that is an article as `article.ts` describes it: for what comes from another context, a file or storage. It says
 * nothing of its HTML, which is sanitised again wherever it is shown or written.
 */
export const isArticle = record(FIELDS) as (value: unknown) => value is Article;
