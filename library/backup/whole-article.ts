import type { Stored } from 'pouchdb-core';
import type { Copy, CopyImage } from '../copy';
import type { Database } from '../database';
import type { CopyDocument, MarkDocument, ShelfDocument, TagDocument } from '../documents';
import { eachDocument, eachStored } from '../each-document';
import { type ArticleId, readDocId } from '../ids';
import type { Mark } from '../mark';

/** An article with all versions that are kept of it as they are stored, the one last seen on the page first. */
export interface WholeArticle {
  id: ArticleId;
  versions: (CopyDocument & Stored)[];
}

/** All articles with a copy, one at a time: the versions of one stand beside each other. */
export async function* eachArticle(database: Database): AsyncGenerator<WholeArticle> {
  let whole: WholeArticle | undefined;
  for await (const version of eachStored<CopyDocument>(database, 'copy:')) {
    const id = readDocId(version._id)!.article;
    if (whole?.id === id) whole.versions.push(version);
    else {
      if (whole) yield newestFirst(whole);
      whole = { id, versions: [version] };
    }
  }
  if (whole) yield newestFirst(whole);
}

function newestFirst({ id, versions }: WholeArticle): WholeArticle {
  return { id, versions: versions.toSorted((one, other) => other.confirmedAt.localeCompare(one.confirmedAt)) };
}

/** What the person did with articles, by article. Small enough to be held all at once. */
export interface Surroundings {
  marks: ReadonlyMap<ArticleId, Mark[]>;
  tags: ReadonlyMap<ArticleId, string[]>;
  deleted: ReadonlySet<ArticleId>;
}

export async function readSurroundings(database: Database): Promise<Surroundings> {
  const marks = new Map<ArticleId, Mark[]>();
  for await (const { _id, _rev, schema, ...mark } of eachDocument<MarkDocument>(database, 'mark:'))
    addTo(marks, _id, { id: _id, ...mark });
  for (const each of marks.values()) each.sort((one, other) => placeOf(one) - placeOf(other));
  const tags = new Map<ArticleId, string[]>();
  for await (const { _id, name } of eachDocument<TagDocument>(database, 'tag:')) addTo(tags, _id, name);
  const deleted = new Set<ArticleId>();
  for await (const { _id, deletedAt } of eachDocument<ShelfDocument>(database, 'shelf:'))
    if (deletedAt) deleted.add(readDocId(_id)!.article);
  return { marks, tags, deleted };
}

function addTo<Value>(map: Map<ArticleId, Value[]>, id: string, value: Value): void {
  const { article } = readDocId(id)!;
  map.set(article, [...(map.get(article) ?? []), value]);
}

/** Those without a place in the text come last. */
function placeOf({ position }: Mark): number {
  return position?.start ?? Number.MAX_SAFE_INTEGER;
}

/** A version as a copy to be written in a format for people. */
export function copyOf(
  { article, receipt, images }: CopyDocument,
  blobs: ReadonlyMap<string, Blob>,
  id: ArticleId,
  { marks, tags }: Surroundings,
): Copy {
  return {
    article,
    receipt,
    images: images.map(({ url, attachment }): CopyImage => {
      const blob = blobs.get(attachment ?? '');
      return blob ? { url, blob } : { url };
    }),
    marks: marks.get(id) ?? [],
    tags: tags.get(id) ?? [],
  };
}
