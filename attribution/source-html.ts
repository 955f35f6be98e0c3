import { isWebAddress } from '../article/address';
import { AFTER_TITLE, BETWEEN_DETAILS, type Source } from './source';

/**
 * The source as HTML that says the same lines as {@link sourceText}, with hyperlinks. Built of nodes in a document of
 * its own and serialised by the browser, so that whatever the page put into a title stays text.
 *
 * @param address - where the hyperlinks lead, if that is not the address that is printed
 */
export function sourceHtml(source: Source, address = source.url): string {
  const page = document.implementation.createHTMLDocument();
  const paragraph = page.createElement('p');
  paragraph.dir = source.direction;
  if (source.language) paragraph.lang = source.language;
  if (source.title) paragraph.append(link(page, source.title, address));
  source.details.forEach((detail, index) => {
    paragraph.append(index === 0 ? AFTER_TITLE : BETWEEN_DETAILS, isolated(page, detail));
  });
  if (paragraph.hasChildNodes()) paragraph.append(page.createElement('br'));
  paragraph.append(link(page, source.url, address));
  if (source.terms) paragraph.append(page.createElement('br'), termsOf(page, source.terms));
  return paragraph.outerHTML;
}

function termsOf(page: Document, terms: NonNullable<Source['terms']>): Node {
  return terms.url ? link(page, terms.text, terms.url) : isolated(page, terms.text);
}

/** A hyperlink if the address leads into the web; a page must not get a script into somebody's mail through a link. */
function link(page: Document, text: string, url: string): Node {
  if (!isWebAddress(url)) return isolated(page, text);
  const anchor = page.createElement('a');
  anchor.setAttribute('href', url);
  anchor.append(isolated(page, text));
  return anchor;
}

function isolated(page: Document, text: string): Node {
  const element = page.createElement('bdi');
  element.textContent = text;
  return element;
}
