import { changeDocument, type Database, readAllOf } from '../database';
import { type MarkDocument, SCHEMA } from '../documents';
import { type ArticleId, docId } from '../ids';
import type { Mark } from '../mark';
import { tellNews } from '../news';

/** What a person changes of a mark. An empty note is none. */
export type MarkChanges = Partial<Pick<Mark, 'colour' | 'note'>>;

/** The marks of an article in the order of the text, those without a place last, the older ones first. */
export async function marksOf(database: Database, article: ArticleId): Promise<Mark[]> {
  const documents = await readAllOf<MarkDocument>(database, docId.mark(article, ''));
  return documents.map(markOf).sort(byPlace);
}

/** Keeps that mark: a new one, or one again that was removed. */
export async function putMark(database: Database, article: ArticleId, { id, ...mark }: Mark): Promise<void> {
  await changeDocument<MarkDocument>(database, docId.mark(article, id), () => ({
    _id: docId.mark(article, id),
    schema: SCHEMA,
    ...mark,
  }));
  tellNews();
}

/** Gives a mark another colour or note; one that another device has removed meanwhile stays removed. */
export async function changeMark(
  database: Database,
  article: ArticleId,
  id: string,
  changes: MarkChanges,
  now = new Date(),
): Promise<void> {
  await changeDocument<MarkDocument>(database, docId.mark(article, id), (mark) => {
    if (!mark) return undefined;
    const { note, ...changed } = { ...mark, ...changes, changedAt: now.toISOString() };
    return note ? { ...changed, note } : changed;
  });
  tellNews();
}

export async function removeMark(database: Database, article: ArticleId, id: string): Promise<void> {
  await changeDocument<MarkDocument>(database, docId.mark(article, id), () => undefined);
  tellNews();
}

function markOf(document: MarkDocument): Mark {
  const { quote, position, colour, note, createdAt, changedAt } = document;
  const id = document._id.split(':')[2]!;
  return {
    id,
    ...(quote && { quote }),
    ...(position && { position }),
    colour,
    ...(note && { note }),
    createdAt,
    changedAt,
  };
}

function byPlace(one: Mark, other: Mark): number {
  return rank(one) - rank(other) || one.createdAt.localeCompare(other.createdAt);
}

function rank({ quote, position }: Mark): number {
  if (!quote) return Number.MAX_SAFE_INTEGER;
  return position?.start ?? Number.MAX_SAFE_INTEGER - 1;
}
