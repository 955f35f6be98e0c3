import { asCode, hideFromMarkdown } from '../../attribution/hide-from-markdown';
import type { Copy } from '../../library/copy';

/** The source for machines, as YAML between rules. Fields that are unknown are left out; times are ISO 8601 as the outlet gave them. */
export function frontMatter({ article, receipt, tags }: Copy): string {
  const fields: Record<string, string | readonly string[] | undefined> = {
    title: article.title,
    authors: article.authors,
    outlet: article.siteName,
    section: article.section,
    published: article.publishedTime,
    modified: article.modifiedTime,
    url: article.canonicalUrl,
    visited: receipt.visitedUrl,
    retrieved: receipt.retrievedAt,
    terms: article.reuseTerms?.text,
    terms_url: article.reuseTerms?.url,
    language: article.language,
    tags,
    text_sha256: receipt.textDigest,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value.length === 0 ? [] : [`${name}: ${yaml(value)}`],
  );
  return ['---', ...lines, '---', ''].join('\n');
}

/** JSON is YAML, but for some invisible letters. */
function yaml(value: string | readonly string[]): string {
  if (typeof value !== 'string') return `[${value.map(yaml).join(', ')}]`;
  return hideFromMarkdown(JSON.stringify(value)).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, asCode);
}
