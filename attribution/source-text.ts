import { isolate } from './direction';
import { AFTER_TITLE, BETWEEN_DETAILS, type Source } from './source';

/** The first line: title, authors, outlet, date. */
export function sourceLine({ title, details, direction }: Source): string {
  const parts = details.map((detail) => isolate(detail, direction)).join(BETWEEN_DETAILS);
  return [isolate(title, direction), parts].filter(Boolean).join(AFTER_TITLE);
}

/**
 * The source as plain text, a line each: title with details, link, reuse terms. The link has its line to itself, so
 * that no mail program takes a neighbouring character for a part of it.
 */
export function sourceText(source: Source): string {
  return [sourceLine(source), source.url, source.terms?.text].filter(Boolean).join('\n');
}
