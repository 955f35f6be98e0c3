import { formatPublished } from '../attribution/published-date';
import { nameAuthors } from '../attribution/source';
import type { Copy } from '../library/copy';
import type { ExportWords } from './words';

/**
 * Where a copy comes from, with all that is known of it: what stands at the top and at the end of every exported file.
 * All formats are drawn from this one value.
 */
export interface SourceBlock {
  title: string;
  /** The link to quote. */
  url: string;
  /** Authors, outlet, dates, link, time of the copy, terms; those that are unknown are left out. */
  rows: SourceRow[];
  /** BCP 47 tag of the article. */
  language?: string;
  direction: 'ltr' | 'rtl';
}

export interface SourceRow {
  /** In the interface's language. */
  label: string;
  text: string;
  /** Where its hyperlink leads. */
  url?: string;
  /** The same time for machines, ISO 8601. */
  datetime?: string;
  /** Of the text; absent for an address or names. */
  language?: string;
}

export function sourceBlockOf({ article, receipt, tags }: Copy, words: ExportWords): SourceBlock {
  const { title, canonicalUrl, authors, siteName, publishedTime, modifiedTime, language, direction, reuseTerms } =
    article;
  const date = (label: string, iso: string | undefined) =>
    row(label, iso && formatPublished(iso, language), { datetime: iso, language });
  const rows = [
    row(words.authors, nameAuthors(authors, language)),
    row(words.outlet, siteName),
    date(words.published, publishedTime),
    date(words.modified, modifiedTime),
    row(words.link, canonicalUrl, { url: canonicalUrl }),
    row(words.retrieved, formatPublished(retrievedLocally(receipt), words.language), {
      datetime: receipt.retrievedAt,
      language: words.language,
    }),
    row(words.terms, reuseTerms?.text, { url: reuseTerms?.url, language }),
    row(words.tags, tags.join(', ')),
  ];
  return { title, url: canonicalUrl, rows: rows.filter((one) => one !== undefined), language, direction };
}

function row(label: string, text: string | undefined, more: Partial<SourceRow> = {}): SourceRow | undefined {
  return text ? { label, text, ...more } : undefined;
}

/** The moment by the clock of the device that took the copy, `2026-11-25T13:30+04:00`. */
function retrievedLocally({ retrievedAt, offset }: Copy['receipt']): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? ['', '+', '00', '00'];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const local = new Date(Date.parse(retrievedAt) + ahead * 60_000).toISOString().slice(0, 16);
  return `${local}${sign}${hours}:${minutes}`;
}
