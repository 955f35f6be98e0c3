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

/**
 * JSON is YAML, but for some invisible letters. A program that knows nothing of such fields reads them as Markdown, where
 * a title must become neither an element nor a link.
 */
function yaml(value: string | readonly string[]): string {
  if (typeof value !== 'string') return `[${value.map(yaml).join(', ')}]`;
  return JSON.stringify(value).replace(
    /[<\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|(?<=\])\(/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
