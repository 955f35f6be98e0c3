import { readAddress, titleBesides } from './address';
import { plainArticle, type Reading, type Service, tidyLine, tidyText, unreadable } from './imported';
import { splitTags, tidyTags } from './tag-list';
import { readTime } from './time';

/**
 * The bookmarks file that every browser writes and many services too (the Netscape form): lists within lists, each under
 * the name of its folder. Folders become tags; a description becomes a note.
 */
export const bookmarks: Service = {
  id: 'bookmarks',
  files: /\.html?$/i,
  recognises: (text) =>
    /<!doctype\s+netscape-bookmark-file/i.test(text.slice(0, 2000)) || /<dt>\s*<a\s[^>]*href/i.test(text),
  read(text, file) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const reading: Reading = { imported: [], unreadable: [] };
    for (const link of page.querySelectorAll('dt > a[href], dl > a[href]')) {
      const address = link.getAttribute('href')!;
      const url = readAddress(address);
      const title = tidyLine(link.textContent);
      if (!url) {
        reading.unreadable.push(unreadable('address', file, `${title} ${address}`));
        continue;
      }
      const savedAt = readTime(link.getAttribute('add_date'));
      const note = tidyText(descriptionOf(link));
      reading.imported.push({
        ...plainArticle(url, titleBesides(title, address)),
        savedAt,
        tags: tidyTags([...splitTags(link.getAttribute('tags') ?? ''), ...foldersOf(link)]),
        highlights: note ? [{ note, createdAt: savedAt }] : [],
      });
    }
    return reading;
  },
};

/** The folders around a link, the outermost first, without those that are the browser's own. */
function foldersOf(link: Element): string[] {
  const folders: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const heading = headingOf(list);
    if (heading && !isBrowsersOwn(heading)) folders.unshift(heading.textContent);
  }
  return folders;
}

/** The heading stands before the list, with a description between at most; or in the entry before it. */
function headingOf(list: Element): Element | undefined {
  for (let element = list.previousElementSibling; element; element = element.previousElementSibling) {
    if (element.localName === 'h3') return element;
    if (element.localName === 'dt') return element.querySelector(':scope > h3') ?? undefined;
    if (element.localName !== 'dd' && element.localName !== 'p') return undefined;
  }
  return undefined;
}

function isBrowsersOwn(heading: Element): boolean {
  return heading.hasAttribute('personal_toolbar_folder') || heading.hasAttribute('unfiled_bookmarks_folder');
}

/** What stands in `dd` after the link, up to the next entry, which the parser may have put into it. */
function descriptionOf(link: Element): string {
  const description = link.closest('dt')?.nextElementSibling;
  if (description?.localName !== 'dd') return '';
  const copy = description.cloneNode(true) as Element;
  for (const entry of copy.querySelectorAll('dl, dt, a, h3')) entry.remove();
  return copy.textContent;
}
