import type { Copy } from '../../library/copy';
import { layOut } from '../article-nodes';
import type { ExportWords } from '../words';
import type { BookPictures } from './pictures';
import { xhtmlPage } from './xhtml';

/** One article of a book. */
export interface Chapter {
  /** The file's name. */
  name: string;
  title: string;
  language?: string;
  direction: 'ltr' | 'rtl';
  /** Headings of the text, for the contents. */
  headings: { id: string; text: string; level: number }[];
  hasMath: boolean;
  xhtml: string;
}

export async function chapterOf(
  copy: Copy,
  number: number,
  words: ExportWords,
  pictures: BookPictures,
): Promise<Chapter> {
  const { title, language, direction } = copy.article;
  const { element, text } = await layOut(copy, words, (_, blob) => pictures.place(blob));
  const headings = headingsOf(text);
  const hasMath = element.querySelector('math') !== null;
  const xhtml = xhtmlPage({ title, language, direction, content: [element] });
  return { name: `article-${number}.xhtml`, title, language, direction, headings, hasMath, xhtml };
}

/** Those with words, each with an id. */
function headingsOf(text: Element): Chapter['headings'] {
  return [...text.querySelectorAll('h2, h3, h4, h5, h6')].flatMap((heading, index) => {
    const words = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!words) return [];
    if (!heading.id) heading.id = `heading-${index + 1}`;
    return [{ id: heading.id, text: words, level: Number(heading.localName[1]) }];
  });
}
