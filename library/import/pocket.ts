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
import { listIn, listOf } from './json-list';
import { hasColumns, readRows } from './rows';
import { splitTags } from './tag-list';
import { readTime } from './time';

/**
 * Pocket: the zip of its last years (`part_000000.csv` with `title,url,time_added,tags,status`, and highlights in
 * `annotations/part_000000.json`), and the older page `ril_export.html`.
 */
export const pocket: Service = {
  id: 'pocket',
  files: /(?:^|\/)(?:part_\d+\.(?:csv|json)|ril_export\.html?)$/i,
  recognises: (text) => isTable(text) || isPage(text) || isAnnotations(text),
  read: (text, file) =>
    isTable(text) ? readTable(text, file) : isPage(text) ? readPage(text, file) : readAnnotations(text, file),
};

function isTable(text: string): boolean {
  return hasColumns(text, 'title', 'url', 'time_added');
}

function isPage(text: string): boolean {
  return /<title>\s*Pocket Export|<a\s[^>]*\btime_added=/i.test(text);
}

function isAnnotations(text: string): boolean {
  return /^\s*\[\s*(?:\]\s*$|\{)/.test(text) && /"highlights"\s*:/.test(text) && /"quote"\s*:/.test(text);
}

function readTable(text: string, file: string): Reading {
  const { rows, broken } = readRows(text, file);
  const reading: Reading = { imported: [], unreadable: broken };
  for (const { raw, line, value } of rows) {
    const isRead = /^(?:archived?|read|1)$/i.test(value('status'));
    const tags = splitTags(value('tags'), '|');
    take(reading, file, {
      address: value('url'),
      title: value('title'),
      time: value('time_added'),
      tags,
      isRead,
      raw,
      line,
    });
  }
  return reading;
}

/** Under the heading "Unread" and, after the next heading, what was read. Tags stand in one attribute, with commas. */
function readPage(text: string, file: string): Reading {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const reading: Reading = { imported: [], unreadable: [] };
  let isRead = false;
  for (const element of page.querySelectorAll('h1, h2, a')) {
    const title = tidyLine(element.textContent);
    if (element.localName !== 'a') {
      isRead = /archive|^read$/i.test(title);
      continue;
    }
    const address = element.getAttribute('href') ?? '';
    const tags = splitTags(element.getAttribute('tags') ?? '');
    const time = element.getAttribute('time_added');
    take(reading, file, { address, title, time, tags, isRead, raw: `${title} ${address}` });
  }
  return reading;
}

interface PocketArticle {
  address: string;
  title: string;
  time: unknown;
  tags: string[];
  isRead: boolean;
  raw: string;
  line?: number;
}

/** In Pocket, what was read went to the archive, and the archive is what was read. */
function take(reading: Reading, file: string, { address, title, time, tags, isRead, raw, line }: PocketArticle): void {
  const url = readAddress(address);
  if (!url) reading.unreadable.push(unreadable('address', file, raw, line));
  else {
    const plain = plainArticle(url, titleBesides(tidyLine(title), address));
    reading.imported.push({ ...plain, savedAt: readTime(time), tags, isRead, isArchived: isRead });
  }
}

/** `[{ url, title, highlights: [{ quote, created_at }] }]`. */
function readAnnotations(text: string, file: string): Reading {
  const { items, broken } = listIn(text, file);
  const reading: Reading = { imported: [], unreadable: broken };
  for (const item of items) {
    const url = readAddress(item.url);
    if (!url) reading.unreadable.push(unreadable('address', file, JSON.stringify(item)));
    else {
      const plain = plainArticle(url, titleBesides(tidyLine(item.title), String(item.url)));
      reading.imported.push({ ...plain, highlights: listOf(item.highlights).flatMap(highlightOf) });
    }
  }
  return reading;
}

function highlightOf({ quote, note, created_at }: Record<string, unknown>): ImportedHighlight[] {
  const words = tidyText(quote);
  return words ? [{ quote: words, note: tidyText(note) || undefined, createdAt: readTime(created_at) }] : [];
}
