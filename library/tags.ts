import { changeDocuments } from './change-many';
import { type Database, readAllOf } from './database';
import { SCHEMA, type TagDocument } from './documents';
import { type ArticleId, docId } from './ids';
import { tellNews } from './news';

/** How long a name may be at most. */
export const LONGEST_TAG = 80;

/**
 * A tag's name as it is kept: white space folded, no longer than it may be. Undefined for what is no name: nothing can
 * be seen of it.
 */
export function tagName(typed: string): string | undefined {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  return [...name].slice(0, LONGEST_TAG).join('').trim() || undefined;
}

/** Gives the articles that tag; those that have it already keep it as they have it. Gives how to take it back. */
export async function addTag(
  database: Database,
  articles: readonly ArticleId[],
  name: string,
  now = new Date(),
): Promise<() => Promise<void>> {
  const added = new Set<string>();
  await changeDocuments<TagDocument>(database, idsOf(articles, name), (document, id) => {
    if (document) return document;
    added.add(id);
    return { _id: id, schema: SCHEMA, name, addedAt: now.toISOString() };
  });
  tellNews();
  return async () => {
    await changeDocuments<TagDocument>(database, [...added], () => undefined);
    tellNews();
  };
}

/** Takes the tag off. Gives how to put it back. */
export async function removeTag(
  database: Database,
  articles: readonly ArticleId[],
  name: string,
): Promise<() => Promise<void>> {
  const removed = new Map<string, TagDocument>();
  await changeDocuments<TagDocument>(database, idsOf(articles, name), (document, id) => {
    if (document) removed.set(id, { _id: id, schema: document.schema, name: document.name, addedAt: document.addedAt });
    return undefined;
  });
  tellNews();
  return async () => {
    await changeDocuments<TagDocument>(database, [...removed.keys()], (document, id) => document ?? removed.get(id));
    tellNews();
  };
}

/** The names of an article's tags, in the order in which they were given. */
export async function tagsOf(database: Database, article: ArticleId): Promise<string[]> {
  const documents = await readAllOf<TagDocument>(database, docId.tag(article, ''));
  return documents.sort((one, other) => one.addedAt.localeCompare(other.addedAt)).map(({ name }) => name);
}

function idsOf(articles: readonly ArticleId[], name: string): string[] {
  return articles.map((article) => docId.tag(article, name));
}
