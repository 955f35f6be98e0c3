import type { Source } from './source';

/**
 * A passage that is quoted, ready to be set: text, HTML, Markdown and the person's own templates are made of this one
 * value, so none leaves without its source.
 */
export interface QuoteText {
  /** The words as they stand in the article, a line for each paragraph. */
  quoted: string;
  /** What the person has to say about them, plain text; absent if nothing. */
  comment?: string;
  source: Source;
  /** The link to quote, to the very passage if that can be vouched for; `source.url` otherwise. */
  link: string;
}

/** The paragraphs of the words, or of the comment. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
}
