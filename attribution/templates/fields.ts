import type { Article } from '../../article/article';
import { isolate } from '../direction';
import { formatPublished } from '../published-date';
import { dayOf, type Retrieval } from '../retrieval';
import { BETWEEN_DETAILS, nameAuthors, sourceOf } from '../source';

/** An article as it is copied, with what is known of it besides. */
export interface Citable {
  article: Article;
  retrieval?: Retrieval;
  /** A passage of it, paragraphs apart by line breaks. */
  quote?: string;
  /** The link to that passage, if there is one that leads to the very words; else the article's link stands for it. */
  link?: string;
  /** What the person wrote. */
  note?: string;
  tags?: readonly string[];
}

/** What stands in a field. How it is written depends on where it stands (`write.ts`). */
export type Value =
  | { kind: 'words'; words: string }
  /** Several, with the words in which they are one after the other. */
  | { kind: 'list'; words: string; items: readonly string[] }
  /** A day in words of the article's language, and as 2026-11-25. */
  | { kind: 'date'; words: string; iso: string }
  | { kind: 'address'; words: string };

/** One row a field; the editor offers them in this order. Undefined, or empty, is a field that is absent. */
export const FIELDS = {
  title: ({ article }) => words(article.title),
  authors: ({ article: { authors, language } }) => list(authors, nameAuthors(authors, language)),
  outlet: ({ article }) => words(article.siteName),
  date: ({ article: { publishedTime, language } }) => date(publishedTime, language),
  url: ({ article, link = article.canonicalUrl }) => ({ kind: 'address', words: link }),
  retrieved: ({ article, retrieval }) => date(retrieval && dayOf(retrieval), article.language),
  terms: ({ article }) => words(article.reuseTerms?.text),
  quote: ({ quote }) => words(quote),
  note: ({ note }) => words(note),
  tags: ({ tags = [] }) => list(tags, tags.join(', ')),
  language: ({ article }) => words(article.language),
  direction: ({ article }) => words(article.direction),
  /** Authors, outlet and date, those that there are, as the source line has them. */
  details: ({ article }) => {
    const { details, direction } = sourceOf(article);
    return words(details.map((detail) => isolate(detail, direction)).join(BETWEEN_DETAILS));
  },
} as const satisfies Readonly<Record<string, (citable: Citable) => Value | undefined>>;

export type FieldName = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** What stands in that field; undefined if the article has no such thing. */
export function readField(name: FieldName, citable: Citable): Value | undefined {
  const value: Value | undefined = FIELDS[name](citable);
  return value?.words ? value : undefined;
}

function words(text: string | undefined): Value | undefined {
  return text === undefined ? undefined : { kind: 'words', words: text.replace(/\r\n?/g, '\n').trim() };
}

function list(items: readonly string[], text: string | undefined): Value {
  return { kind: 'list', words: text ?? '', items };
}

function date(iso: string | undefined, language: string | undefined): Value | undefined {
  const text = iso && formatPublished(iso, language);
  return text ? { kind: 'date', words: text, iso: iso.slice(0, 10) } : undefined;
}
