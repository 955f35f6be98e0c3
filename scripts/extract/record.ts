import type { Article, Extraction } from '../../article/article.ts';
import type { Measured } from './measure.ts';

/** One page's line in the file that `extract` writes. Absent values are `null`. */
export interface ExtractRecord {
  title: string | null;
  byline: string | null;
  publishedTime: string | null;
  modifiedTime: string | null;
  siteName: string | null;
  section: string | null;
  language: string | null;
  canonicalUrl: string | null;
  leadImage: string | null;
  reuseTerms: string | null;
  editions: Article['editions'];
  articleBody: string;
  html: string;
  removed: { rule: string; count: number; sample: string }[];
  /** Why the page holds no article; its body is then what "read anyway" would show. */
  noArticle?: string;
  paywalled?: true;
  confidence: number | null;
  millis: number | null;
  baselineMillis?: number;
  error?: string;
}

/** The line of a page that was extracted. */
export function recordOf({ extraction, millis, baselineMillis }: Measured): ExtractRecord {
  const article = extraction.ok ? extraction.article : extraction.anyway;
  return {
    ...(article ? articleRecord(article) : withoutArticle(extraction)),
    ...(!extraction.ok && { noArticle: extraction.reason }),
    millis: rounded(millis),
    ...(baselineMillis !== undefined && { baselineMillis: rounded(baselineMillis) }),
  };
}

/** The line of a page that failed: the reason, and nothing else. */
export function failedRecord(error: string): ExtractRecord {
  return { ...EMPTY, error };
}

function articleRecord(article: Article): ExtractRecord {
  return {
    ...EMPTY,
    title: article.title,
    byline: article.authors.join(', ') || null,
    publishedTime: article.publishedTime ?? null,
    modifiedTime: article.modifiedTime ?? null,
    siteName: article.siteName ?? null,
    section: article.section ?? null,
    language: article.language ?? null,
    canonicalUrl: article.canonicalUrl,
    leadImage: article.leadImage?.url ?? null,
    reuseTerms: article.reuseTerms?.text ?? null,
    editions: article.editions,
    articleBody: article.text,
    html: article.html,
    removed: byRule(article.removed),
    confidence: article.confidence,
    ...(article.paywalled && { paywalled: true }),
  };
}

function withoutArticle(extraction: Extraction): ExtractRecord {
  const page = extraction.ok ? undefined : extraction.page;
  return { ...EMPTY, title: page?.title ?? null, canonicalUrl: page?.canonicalUrl ?? null };
}

/** The removals counted by rule, in the order in which the rules first struck. */
function byRule(removed: Article['removed']): ExtractRecord['removed'] {
  const counts = new Map<string, { rule: string; count: number; sample: string }>();
  for (const { rule, sample } of removed) {
    const entry = counts.get(rule);
    if (entry) entry.count++;
    else counts.set(rule, { rule, count: 1, sample });
  }
  return [...counts.values()];
}

function rounded(millis: number): number {
  return Math.round(millis * 100) / 100;
}

const EMPTY: ExtractRecord = {
  title: null,
  byline: null,
  publishedTime: null,
  modifiedTime: null,
  siteName: null,
  section: null,
  language: null,
  canonicalUrl: null,
  leadImage: null,
  reuseTerms: null,
  editions: [],
  articleBody: '',
  html: '',
  removed: [],
  confidence: null,
  millis: null,
};
