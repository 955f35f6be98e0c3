import { sanitiseToFragment } from '../article/sanitise';
import type { Copy } from '../library/copy';
import { marksList, setMarks } from './mark-nodes';
import { type PlacePicture, placePictures } from './pictures';
import { type SourceBlock, sourceBlockOf } from './source-block';
import { linkTo, sourceAtEnd, sourceNodes } from './source-nodes';
import { makeValid } from './valid/valid';
import type { ExportWords } from './words';

/** A copy laid out for a file. */
export interface Laid {
  /** An `article`: head with the source, text, highlights and notes, and the source again. In a document where nothing loads. */
  element: Element;
  /** The text alone, in it. */
  text: Element;
  source: SourceBlock;
}

/** Lays a copy out as every format shows it that has structure; valid HTML whatever the page's was. */
export async function layOut(copy: Copy, words: ExportWords, place: PlacePicture): Promise<Laid> {
  const page = document.implementation.createHTMLDocument();
  const { article, images, marks } = copy;
  const source = sourceBlockOf(copy, words);
  const text = page.createElement('div');
  text.className = 'text';
  text.append(...leadImage(copy, page), sanitiseToFragment(article.html, page));
  await placePictures(text, images, words, place);
  makeValid(text);
  const ids = setMarks(text, marks);
  const list = marksList(marks, ids, words, page);
  const element = page.createElement('article');
  element.append(head(copy, source, words, page), text, ...(list ? [list] : []), sourceAtEnd(source, words, page));
  return { element, text, source };
}

function head({ article }: Copy, source: SourceBlock, words: ExportWords, page: Document): Element {
  const header = page.createElement('header');
  const title = page.createElement('h1');
  title.append(linkTo(source.url, source.title, page));
  header.append(title);
  if (article.standFirst) {
    const standFirst = page.createElement('p');
    standFirst.className = 'stand-first';
    standFirst.textContent = article.standFirst;
    header.append(standFirst);
  }
  header.append(sourceNodes(source, words, page));
  return header;
}

function leadImage({ article: { leadImage: lead } }: Copy, page: Document): Element[] {
  if (!lead || lead.inBody) return [];
  const figure = page.createElement('figure');
  const image = page.createElement('img');
  image.setAttribute('src', lead.url);
  image.alt = lead.alt ?? '';
  figure.append(image);
  if (lead.caption) {
    const caption = page.createElement('figcaption');
    caption.textContent = lead.caption;
    figure.append(caption);
  }
  return [figure];
}
