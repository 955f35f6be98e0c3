import { isWebAddress } from '../article/address';
import type { SourceBlock, SourceRow } from './source-block';
import type { ExportWords } from './words';

/** The source as a list of terms; what the page has put into a title or a name stays text. */
export function sourceNodes({ rows }: SourceBlock, words: ExportWords, page: Document): Element {
  const list = page.createElement('dl');
  list.className = 'source';
  for (const row of rows) {
    const label = page.createElement('dt');
    label.append(isolated(row.label, page));
    label.lang = words.language;
    const text = page.createElement('dd');
    text.append(textOf(row, page));
    list.append(label, text);
  }
  return list;
}

/** The source at the end: under its heading, and with the title, which the head has above it. */
export function sourceAtEnd(source: SourceBlock, words: ExportWords, page: Document): Element {
  const end = page.createElement('footer');
  const heading = page.createElement('h2');
  heading.lang = words.language;
  heading.textContent = words.source;
  const title = page.createElement('p');
  title.className = 'source-title';
  title.append(linkTo(source.url, source.title, page));
  end.append(heading, title, sourceNodes(source, words, page));
  return end;
}

/** A hyperlink if the address leads into the web. */
export function linkTo(url: string, text: string, page: Document): Node {
  if (!isWebAddress(url)) return isolated(text, page);
  const link = page.createElement('a');
  link.setAttribute('href', new URL(url).href);
  link.append(isolated(text, page));
  return link;
}

function textOf({ text, url, datetime, language }: SourceRow, page: Document): Node {
  if (url) return linkTo(url, text, page);
  if (!datetime) return isolated(text, page);
  const time = page.createElement('time');
  time.setAttribute('datetime', datetime);
  if (language) time.lang = language;
  time.append(isolated(text, page));
  return time;
}

/** A name of the other direction can't pull its neighbours over to its side. */
function isolated(text: string, page: Document): Element {
  const element = page.createElement('bdi');
  element.textContent = text;
  return element;
}
