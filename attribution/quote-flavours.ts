import type { Flavours } from './copy';
import type { QuoteText } from './quote';
import { quoteHtml } from './quote-html';
import { quoteMarkdown } from './quote-markdown';
import { quoteText } from './quote-text';

/** The quote in all forms at once: whoever pastes it takes the one that fits. */
export function quoteFlavours(quote: QuoteText): Required<Flavours> {
  return { text: quoteText(quote), html: quoteHtml(quote), markdown: quoteMarkdown(quote) };
}
