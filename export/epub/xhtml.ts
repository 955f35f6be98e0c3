import { isLanguageTag } from '../valid/attributes';

const XHTML = 'http://www.w3.org/1999/xhtml';
const EPUB = 'http://www.idpf.org/2007/ops';

/** Not allowed in XML, not even as a reference. */
const NOT_XML = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

export interface Page {
  title: string;
  language?: string;
  direction: 'ltr' | 'rtl';
  /** What stands in its body. */
  content: readonly Node[];
}

/** A page of a book, as XML. */
export function xhtmlPage({ title, language, direction, content }: Page): string {
  const page = document.implementation.createDocument(XHTML, 'html');
  const html = page.documentElement;
  html.setAttribute('dir', direction);
  setLanguage(html, language);
  const head = html.appendChild(page.createElementNS(XHTML, 'head'));
  head.appendChild(page.createElementNS(XHTML, 'title')).textContent = title;
  const link = head.appendChild(page.createElementNS(XHTML, 'link'));
  for (const [name, value] of Object.entries({ rel: 'stylesheet', type: 'text/css', href: 'style.css' }))
    link.setAttribute(name, value);
  const body = html.appendChild(page.createElementNS(XHTML, 'body'));
  body.append(...content.map((node) => page.importNode(node, true)));
  for (const element of body.querySelectorAll('[lang]')) setLanguage(element, element.getAttribute('lang')!);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXml(page.documentElement)}\n`;
}

/** The element as XML without letters that XML does not have. */
export function toXml(element: Element): string {
  return new XMLSerializer().serializeToString(element).replace(NOT_XML, '');
}

/** Text as it may stand in XML, also in an attribute. */
export function xmlText(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element of a book's page, with text or other nodes in it. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): Element {
  const element = document.implementation.createDocument(XHTML, 'html').createElementNS(XHTML, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('epub:')) element.setAttributeNS(EPUB, key, value);
    else element.setAttribute(key, value);
  }
  element.append(...content);
  return element;
}

/** By both names, HTML's and XML's; one that no standard knows is left out. */
function setLanguage(element: Element, language: string | undefined): void {
  if (!language || !isLanguageTag(language)) return;
  element.setAttribute('lang', language);
  element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', language);
}
