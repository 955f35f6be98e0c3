import type { Article, PageFacts, ReuseTerms } from '../article/article';
import { formatPublished } from './published-date';

/**
 * Where a text comes from, ready to be set: the source line. The popup's preview, the colophon under an article and
 * what is copied are made of this one value, so they cannot differ.
 */
export interface Source {
  /** Empty for a page that has none; then the link stands alone. */
  title: string;
  /** The link to quote, without tracking parameters. */
  url: string;
  /** Authors, outlet and date, each as it is printed, in this order; those that are unknown are left out. */
  details: string[];
  terms?: ReuseTerms;
  /** BCP 47 tag of all of the above. */
  language?: string;
  direction: 'ltr' | 'rtl';
}

/** Between title and details. */
export const AFTER_TITLE = ' — ';
/** Between one detail and the next. */
export const BETWEEN_DETAILS = ' · ';

/** The source of an article. */
export function sourceOf(article: Article): Source {
  const { title, canonicalUrl, authors, siteName, publishedTime, language, direction, reuseTerms } = article;
  const date = publishedTime && formatPublished(publishedTime, language);
  return {
    title,
    url: canonicalUrl,
    details: [nameAuthors(authors, language), siteName, date].filter((detail): detail is string => Boolean(detail)),
    terms: reuseTerms,
    language,
    direction,
  };
}

/** The source of a page that holds no article: its title and its link, and nothing that would have to be guessed. */
export function sourceOfPage({ title, canonicalUrl }: Pick<PageFacts, 'title' | 'canonicalUrl'>): Source {
  return { title, url: canonicalUrl, details: [], direction: 'ltr' };
}

/** The names one after the other, with the comma of the article's script; undefined if there are none. */
export function nameAuthors(authors: readonly string[], language?: string): string | undefined {
  return authors.length > 0 ? authors.join(commaOf(language)) : undefined;
}

/** `Intl.ListFormat` would add an "and", in English wherever the browser has no tables for the language. */
function commaOf(language: string | undefined): string {
  if (/^(?:zh|ja)\b/i.test(language ?? '')) return '、';
  return /^(?:ar|fa|ur)\b/i.test(language ?? '') ? '، ' : ', ';
}
