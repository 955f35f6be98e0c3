import { escapeMarkdown, markdownLink } from './markdown';
import { paragraphsOf, type QuoteText } from './quote';
import { AFTER_TITLE, BETWEEN_DETAILS, type Source } from './source';

/** The quote as Markdown: a quotation, the comment, and the source with hyperlinks to the passage. */
export function quoteMarkdown({ quoted, comment = '', source, link }: QuoteText): string {
  const quotation = paragraphsOf(quoted)
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n>\n');
  return [quotation, ...paragraphsOf(comment).map(escapeMarkdown), sourceMarkdown(source, link)].join('\n\n');
}

/** What a source line says, with the hyperlink on the title, or on the address if there is none. */
function sourceMarkdown({ title, url, details, terms }: Source, link: string): string {
  const line = [markdownLink(title || url, link), details.map(escapeMarkdown).join(BETWEEN_DETAILS)];
  const conditions = terms && (terms.url ? markdownLink(terms.text, terms.url) : escapeMarkdown(terms.text));
  return [line.filter(Boolean).join(AFTER_TITLE), conditions].filter(Boolean).join('\n\n');
}
