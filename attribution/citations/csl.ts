import type { Article } from '../../article/article';
import { dayOf, type Retrieval } from '../retrieval';
import { type CslName, nameOf } from './name';

/**
 * A citation's facts in the form of CSL-JSON 1.0 (https://github.com/citation-style-language/schema), as far as an article
 * has them. What is not known is absent; every style is made of this value alone.
 */
export interface CslItem {
  id: string;
  /** A newspaper's article where the outlet is known by name, else a page of the web. */
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  URL: string;
  /** BCP 47 tag. */
  language?: string;
}

/** Year, month and day; those that are unknown are left out from the end. */
export interface CslDate {
  'date-parts': [number[]];
}

/** The facts of that article, seen then. Without a retrieval nothing is said of when it was seen. */
export function cslOf(article: Article, retrieval?: Retrieval): CslItem {
  const { title, authors, siteName, publishedTime, language, canonicalUrl } = article;
  const issued = publishedTime ? dateOf(publishedTime) : undefined;
  const accessed = retrieval && dateOf(dayOf(retrieval));
  return {
    id: canonicalUrl,
    type: siteName ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length > 0 && { author: authors.map((name) => nameOf(name, language, siteName)) }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(siteName && { 'container-title': siteName }),
    URL: canonicalUrl,
    ...(language && { language }),
  };
}

/** The day alone: no style prints the hour. Undefined for what is no date. */
function dateOf(iso: string): CslDate | undefined {
  const [, ...parts] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(iso) ?? [];
  const known = parts.filter(Boolean).map(Number);
  return known.length > 0 ? { 'date-parts': [known] } : undefined;
}
