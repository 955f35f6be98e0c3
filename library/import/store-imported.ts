import { articlesWith } from '../articles-with';
import { type Database, isConflict } from '../database';
import { type LibraryDocument, type LinkDocument, SCHEMA, type ShelfDocument, type TagDocument } from '../documents';
import { type ArticleId, articleIdOf, docId, readDocId } from '../ids';
import { tellNews } from '../news';
import { copyOfOmnivore } from './copy-of-omnivore';
import { type Imported, type ServiceId, type Unreadable, unreadable } from './imported';
import { markOf } from './mark-of';
import { placeByTitle } from './place-by-title';
import { earlier } from './time';

/** What an import did. */
export interface Stored {
  /** Articles that were not in the library. */
  added: number;
  /** Articles that were there already; what they lacked was added to them. */
  known: number;
  /** Highlights and notes that were not there. */
  marks: number;
  /** Highlights whose article is not known. */
  unplaced: Unreadable[];
}

const BATCH = 100;

/**
 * Writes what was imported. What is in the library already is never overwritten: tags and highlights are added to it, and
 * an earlier time of keeping counts. So a second import of the same file changes nothing.
 */
export async function storeImported(
  database: Database,
  service: ServiceId,
  imported: readonly Imported[],
  onProgress: (done: number, of: number) => void = () => {},
  now = new Date(),
): Promise<Stored> {
  const { placed, unplaced } = await placeByTitle(database, imported);
  const [kept, linked] = await Promise.all([articlesWith(database, 'copy'), articlesWith(database, 'link')]);
  const stored: Stored = { added: 0, known: 0, marks: 0, unplaced: unplaced.flatMap(complain) };
  try {
    for (let start = 0; start < placed.length; start += BATCH) {
      const articles = await Promise.all(
        placed.slice(start, start + BATCH).map(async (each) => ({ ...each, id: await articleIdOf(each.url) })),
      );
      const at = now.toISOString();
      const wanted = await Promise.all(articles.map((each) => documentsOf(each, service, kept.has(each.id), at)));
      const written = await write(database, wanted.flat());
      stored.added += articles.filter(({ id }) => !kept.has(id) && !linked.has(id)).length;
      stored.marks += written.filter((id) => readDocId(id)?.kind === 'mark').length;
      onProgress(start + articles.length, placed.length);
    }
  } finally {
    tellNews();
  }
  return { ...stored, known: placed.length - stored.added };
}

function complain({ title, highlights }: Imported): Unreadable[] {
  return highlights.map(({ quote, note }) => unreadable('place', title, quote ?? note ?? ''));
}

/** A document to write if there is none of its id, or to better the one that is there with. */
interface Wanted {
  document: LibraryDocument;
  better?: (before: LibraryDocument) => LibraryDocument;
}

type Placed = Imported & { url: string; id: ArticleId };

async function documentsOf(article: Placed, service: ServiceId, isKept: boolean, now: string): Promise<Wanted[]> {
  const { id, savedAt = now } = article;
  const copy = article.readHtml && (await copyOfOmnivore(id, article, savedAt));
  const wanted: Wanted[] = [];
  if (copy) wanted.push({ document: copy });
  else if (!isKept) wanted.push(linkOf(article, service, savedAt));
  if (article.isRead || article.isArchived) wanted.push({ document: shelfOf(id, article, savedAt) });
  for (const name of article.tags) {
    const tag: TagDocument = { _id: docId.tag(id, name), schema: SCHEMA, name, addedAt: savedAt };
    wanted.push({ document: tag });
  }
  for (const highlight of article.highlights) wanted.push({ document: await markOf(id, highlight, savedAt) });
  return wanted;
}

function linkOf({ id, url, title, authors }: Placed, from: ServiceId, savedAt: string): Wanted {
  const document: LinkDocument = { _id: docId.link(id), schema: SCHEMA, url, title, savedAt, from };
  if (authors.length) document.authors = authors;
  return { document, better: (before) => betterLink(before as LinkDocument, document) };
}

function betterLink(before: LinkDocument, { title, savedAt }: LinkDocument): LinkDocument {
  const first = earlier(before.savedAt, savedAt)!;
  if (first === before.savedAt && (before.title || !title)) return before;
  return { ...before, title: before.title || title, savedAt: first };
}

/** When it was read or put away no service says, but it was not before it was kept. */
function shelfOf(id: ArticleId, { isRead, isArchived }: Imported, savedAt: string): ShelfDocument {
  return {
    _id: docId.shelf(id),
    schema: SCHEMA,
    ...(isRead && { readAt: savedAt }),
    ...(isArchived && { archivedAt: savedAt }),
    changedAt: savedAt,
  };
}

/** Writes what is not there or becomes better, and returns the ids of it. */
async function write(database: Database, wanted: readonly Wanted[]): Promise<string[]> {
  if (wanted.length === 0) return [];
  const { rows } = await database.allDocs({ keys: wanted.map(({ document }) => document._id), include_docs: true });
  const changed = wanted.flatMap(({ document, better }, index) => {
    const before = rows[index]?.doc as LibraryDocument | null | undefined;
    if (!before) return [document];
    const after = before.schema > SCHEMA ? before : (better?.(before) ?? before);
    return after === before ? [] : [after];
  });
  const answers = await database.bulkDocs(changed);
  return answers.flatMap((answer, index) => {
    if (!('error' in answer)) return [changed[index]!._id];
    // Somebody else was faster, so there is one now.
    if (isConflict(answer)) return [];
    throw new Error(answer.message, { cause: answer });
  });
}
