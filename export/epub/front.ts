import { type Book, directionOf, languageOf } from './book';
import type { Chapter } from './chapter';
import { make, xhtmlPage } from './xhtml';

/** The page that shows the cover. */
export function coverPage(book: Book): string {
  const image = make('img', { src: 'cover.jpg', alt: book.title });
  return xhtmlPage({
    title: book.words.cover,
    language: book.words.language,
    direction: book.words.direction,
    content: [make('section', { class: 'cover', 'epub:type': 'cover' }, image)],
  });
}

/** The contents: each article with its headings; and where cover, contents and text begin, for devices. */
export function navigation(book: Book): string {
  const { chapters, words } = book;
  const entries = chapters.map((chapter) => {
    const link = make('a', { href: chapter.name, dir: chapter.direction }, chapter.title);
    const headings = nested(chapter, chapter.headings);
    return make('li', {}, link, ...(headings ? [headings] : []));
  });
  const places = [
    ['cover.xhtml', 'cover', words.cover],
    ['nav.xhtml', 'toc', words.contents],
    [chapters[0]!.name, 'bodymatter', chapters[0]!.title],
  ] as const;
  const marks = places.map(([href, type, text]) => make('li', {}, make('a', { href, 'epub:type': type }, text)));
  return xhtmlPage({
    title: book.title,
    language: languageOf(book),
    direction: directionOf(book),
    content: [
      make(
        'nav',
        { 'epub:type': 'toc' },
        make('h1', { lang: words.language }, words.contents),
        make('ol', {}, ...entries),
      ),
      make('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, make('ol', {}, ...marks)),
    ],
  });
}

/** Headings below each other as their levels say. */
function nested(chapter: Chapter, headings: Chapter['headings']): Element | undefined {
  const [first] = headings;
  if (!first) return undefined;
  const list = make('ol', {});
  for (let at = 0; at < headings.length; ) {
    const { id, text } = headings[at]!;
    let end = at + 1;
    while (end < headings.length && headings[end]!.level > first.level) end++;
    const inner = nested(chapter, headings.slice(at + 1, end));
    const link = make('a', { href: `${chapter.name}#${id}`, dir: chapter.direction }, text);
    list.append(make('li', {}, link, ...(inner ? [inner] : [])));
    at = end;
  }
  return list;
}
