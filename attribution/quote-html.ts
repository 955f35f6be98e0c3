import { isWebAddress } from '../article/address';
import { paragraphsOf, type QuoteText } from './quote';
import { sourceHtml } from './source-html';

/**
 * The quote as HTML: a quotation that names its source, the comment, and the source with hyperlinks that lead to the
 * passage while the address is printed without the words that it finds it by. Built of nodes, so that all words stay text.
 */
export function quoteHtml({ quoted, comment = '', source, link }: QuoteText): string {
  const page = document.implementation.createHTMLDocument();
  const quotation = page.createElement('blockquote');
  if (isWebAddress(link)) quotation.setAttribute('cite', link);
  quotation.dir = source.direction;
  if (source.language) quotation.lang = source.language;
  quotation.append(...paragraphs(page, quoted));
  const remarks = paragraphs(page, comment).map((paragraph) => paragraph.outerHTML);
  return [quotation.outerHTML, ...remarks, sourceHtml(source, link)].join('\n');
}

function paragraphs(page: Document, text: string): HTMLElement[] {
  return paragraphsOf(text).map((line) => {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
}
