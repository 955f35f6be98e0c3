import type { Copy } from '../library/copy';
import { type Chapter, chapterOf } from './epub/chapter';
import { drawCover } from './epub/cover';
import { coverPage, navigation } from './epub/front';
import { packageDocument } from './epub/package';
import { BookPictures } from './epub/pictures';
import styles from './html.css?inline';
import type { ExportWords } from './words';
import { type ZipEntry, zip } from './zip';

/** EPUB 3: one article, or several as one book, with cover, contents and pictures. */
export async function makeEpub(copies: readonly Copy[], words: ExportWords): Promise<Blob> {
  const pictures = new BookPictures();
  const chapters: Chapter[] = [];
  for (const [index, copy] of copies.entries()) chapters.push(await chapterOf(copy, index + 1, words, pictures));
  const title = copies.length === 1 ? copies[0]!.article.title : words.selection;
  const book = { title, copies, chapters, pictures: pictures.kept, words };
  const files: [name: string, content: string | Blob][] = [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', await packageDocument(book)],
    ['EPUB/nav.xhtml', navigation(book)],
    ['EPUB/cover.xhtml', coverPage(book)],
    ['EPUB/cover.jpg', await drawCover(title, copies)],
    ['EPUB/style.css', styles],
    ...chapters.map(({ name, xhtml }) => [`EPUB/${name}`, xhtml] as [string, string]),
    ...pictures.kept.map(({ name, blob }) => [`EPUB/${name}`, blob] as [string, Blob]),
  ];
  const entries = files.map(([name, content]): ZipEntry => ({ name, blob: new Blob([content]) }));
  return zip(entries, 'application/epub+zip');
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;
