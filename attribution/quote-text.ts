import { inQuotationMarks } from './quotation-marks';
import { paragraphsOf, type QuoteText } from './quote';
import { sourceText } from './source-text';

/** The quote as plain text: the words in quotation marks, the comment, and the source with the link to the passage. */
export function quoteText({ quoted, comment = '', source, link }: QuoteText): string {
  const words = inQuotationMarks(paragraphsOf(quoted).join('\n\n'), source.language);
  return [words, ...paragraphsOf(comment), sourceText({ ...source, url: link })].join('\n\n');
}
