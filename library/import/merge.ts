import type { Imported, ImportedHighlight } from './imported';
import { tidyTags } from './tag-list';
import { earlier } from './time';

/**
 * Makes one article of all that have the same address, or, without one, the same title: tags and highlights united, kept
 * at the earliest time, read if any of them was. They stand in the order in which each came first.
 */
export function mergeImported(list: readonly Imported[]): Imported[] {
  const merged = new Map<string, Imported>();
  for (const article of list) {
    const key = article.url ?? `title ${article.title}`;
    const before = merged.get(key);
    merged.set(key, before ? unite(before, article) : article);
  }
  return [...merged.values()].map((article) => ({
    ...article,
    tags: tidyTags(article.tags),
    highlights: everyOnce(article.highlights),
  }));
}

function unite(one: Imported, other: Imported): Imported {
  return {
    ...one,
    title: one.title || other.title,
    authors: one.authors.length ? one.authors : other.authors,
    savedAt: earlier(one.savedAt, other.savedAt),
    tags: [...one.tags, ...other.tags],
    isRead: one.isRead || other.isRead,
    isArchived: one.isArchived || other.isArchived,
    highlights: [...one.highlights, ...other.highlights],
    publishedTime: one.publishedTime ?? other.publishedTime,
    picture: one.picture ?? other.picture,
    readHtml: one.readHtml ?? other.readHtml,
  };
}

function everyOnce(highlights: readonly ImportedHighlight[]): ImportedHighlight[] {
  return [...new Map(highlights.map((highlight) => [contentOf(highlight), highlight])).values()];
}

/** What makes two highlights of an article the same one. */
export function contentOf({ quote = '', note = '' }: ImportedHighlight): string {
  return `${quote}\n\n${note}`;
}
