import type { MarkColour } from '../mark';
import { readAddress, titleBesides } from './address';
import {
  type ImportedHighlight,
  plainArticle,
  type Reading,
  type Service,
  tidyLine,
  tidyText,
  unreadable,
} from './imported';
import { hasColumns, type Row, readRows } from './rows';
import { splitTags } from './tag-list';
import { readTime } from './time';

/**
 * Readwise: the highlights (`Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,
 * Highlighted at,Document tags`), which name articles by their titles only, and the list of its reader
 * (`Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`).
 */
export const readwise: Service = {
  id: 'readwise',
  files: /\.csv$/i,
  recognises: (text) => isHighlights(text) || isReader(text),
  read: (text, file) => (isHighlights(text) ? readHighlights(text, file) : readReader(text, file)),
};

function isHighlights(text: string): boolean {
  return hasColumns(text, 'highlight', 'book title');
}

function isReader(text: string): boolean {
  return hasColumns(text, 'title', 'url', 'saved date', 'location');
}

/** From this share on an article counts as read. */
const READ_TO_THE_END = 0.95;

function readReader(text: string, file: string): Reading {
  const { rows, broken } = readRows(text, file);
  const reading: Reading = { imported: [], unreadable: broken };
  for (const { raw, line, value } of rows) {
    const url = readAddress(value('url'));
    if (!url) reading.unreadable.push(unreadable('address', file, raw, line));
    else if (/^feed$/i.test(value('location'))) reading.unreadable.push(unreadable('feed', file, raw, line));
    else
      reading.imported.push({
        ...plainArticle(url, titleBesides(tidyLine(value('title')), value('url'))),
        savedAt: readTime(value('saved date')),
        tags: splitTags(value('document tags')),
        isRead: Number(value('reading progress')) >= READ_TO_THE_END,
        isArchived: /^archive$/i.test(value('location')),
      });
  }
  return reading;
}

function readHighlights(text: string, file: string): Reading {
  const { rows, broken } = readRows(text, file);
  const reading: Reading = { imported: [], unreadable: broken };
  for (const { raw, line, value } of rows) {
    const title = tidyLine(value('book title'));
    const highlight = highlightOf(value);
    if (!highlight || !title) reading.unreadable.push(unreadable('line', file, raw, line));
    else
      reading.imported.push({
        ...plainArticle(bookAddress(value('amazon book id')), title),
        authors: [tidyLine(value('book author'))].filter(Boolean),
        savedAt: highlight.createdAt,
        tags: splitTags(value('document tags')),
        highlights: [highlight],
      });
  }
  return reading;
}

/** A highlight's own tags have no other place than its note. */
function highlightOf(value: Row['value']): ImportedHighlight | undefined {
  const quote = tidyText(value('highlight'));
  const note = [tidyText(value('note')), ...splitTags(value('tags')).map((tag) => `#${tag}`)]
    .filter(Boolean)
    .join('\n');
  if (!quote && !note) return undefined;
  const colour = COLOURS[value('color').toLowerCase()];
  return { quote: quote || undefined, note: note || undefined, createdAt: readTime(value('highlighted at')), colour };
}

const COLOURS: Readonly<Record<string, MarkColour>> = {
  yellow: 'yellow',
  orange: 'yellow',
  green: 'green',
  blue: 'blue',
  pink: 'pink',
  red: 'pink',
  purple: 'violet',
};

/** A book of Amazon's shop has the page of that number; articles have none. */
function bookAddress(number: string): string | undefined {
  return /^(?:B0[\dA-Z]{8}|\d{9}[\dX])$/.test(number) ? `https://www.amazon.com/dp/${number}` : undefined;
}
