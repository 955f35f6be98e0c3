import type PouchDB from 'pouchdb-core';
import { connectDatabase } from '../../../library/database';
import type { CopyDocument, ShelfDocument } from '../../../library/documents';
import { type ArticleId, articleIdOf, readDocId } from '../../../library/ids';
import { changeMark, marksOf, putMark, removeMark } from '../../../library/marks/store';
import { keepCopyPlace } from '../../../library/place';
import { purge } from '../../../library/purge';
import { saveArticle } from '../../../library/save';
import { changeShelf, type ShelfChange } from '../../../library/shelf';
import type { Connection } from '../../../library/sync/connection';
import { openSync } from '../../../library/sync/open-sync';
import { syncRound } from '../../../library/sync/round';
import { addTag, removeTag } from '../../../library/tags';
import { sampleArticle } from '../../sample-article';
import { contentsOf } from './contents';

/** What a device has done, so that it can be told what must not be lost. */
export interface Deed {
  /** Copies that are kept from now on. */
  saved?: string;
  /** An article that was taken away for good with all that was seen of it. */
  purged?: ArticleId;
  /** A note that is kept from now on. */
  wrote?: string;
  /** Notes that the person saw and did away with. */
  undone?: string[];
}

export type Wish =
  | { do: 'open'; name: string; connection: Connection }
  | { do: 'act'; dice: number[]; unique: string; at: string }
  | { do: 'sync' }
  | { do: 'contents' };

const SHELF: readonly ShelfChange[] = ['read', 'unread', 'archive', 'unarchive', 'delete', 'restore'];
const ARTICLES = 25;

let database: PouchDB;
let connection: Connection;

/** Does what is wished on a device of its own, as the whole of which this module counts. */
export async function answer(wish: Wish): Promise<unknown> {
  switch (wish.do) {
    case 'open':
      database = connectDatabase(wish.name);
      connection = wish.connection;
      return database.info();
    case 'sync':
      return syncRound(database, await openSync(database, connection));
    case 'contents':
      return contentsOf(database);
    case 'act':
      return act(wish.dice, wish.unique, wish.at);
  }
}

async function act(dice: number[], unique: string, at: string): Promise<Deed> {
  const [which = 0, one = 0, other = 0, third = 0] = dice;
  const url = `https://delta.example/${Math.floor(one * ARTICLES)}`;
  const article = await articleIdOf(url);
  const now = new Date(at);
  if (which < 0.2) {
    const version = Math.floor(other * 3);
    const images =
      third < 0.5 ? [{ url: `${url}.png`, blob: new Blob([`picture ${url}`], { type: 'image/png' }) }] : [];
    const toSave = sampleArticle({
      canonicalUrl: url,
      sourceUrl: url,
      text: `Version ${version} of ${url}`,
      leadImage: undefined,
    });
    const outcome = await saveArticle(database, { article: toSave, images, extractor: '1', now });
    if (!outcome.ok) throw new Error(outcome.reason);
    return { saved: `copy:${outcome.article}:${outcome.version}` };
  }
  if (!(await isKept(article))) return {};
  const marks = await marksOf(database, article);
  const mark = marks[Math.floor(other * marks.length)];
  if (which < 0.45) {
    await putMark(database, article, { id: unique, colour: 'yellow', note: unique, createdAt: at, changedAt: at });
    return { wrote: unique };
  }
  if (which < 0.6 && mark && third < 0.3) {
    await changeMark(database, article, mark.id, { colour: 'blue' }, now);
    return {};
  }
  if (which < 0.6 && mark) {
    await changeMark(database, article, mark.id, { note: unique }, now);
    return { wrote: unique, undone: [mark.note!] };
  }
  if (which < 0.66 && mark) {
    await removeMark(database, article, mark.id);
    return { undone: [mark.note!] };
  }
  if (which < 0.97) {
    const tag = `tag ${Math.floor(other * 4)}`;
    if (which < 0.76) await addTag(database, [article], tag, now);
    else if (which < 0.8) await removeTag(database, [article], tag);
    else if (which < 0.92) await changeShelf(database, [article], SHELF[Math.floor(other * SHELF.length)]!, now);
    else await keepCopyPlace(database, article, { block: Math.floor(other * 9), words: unique }, now);
    return {};
  }
  const shelf = (await database.get(`shelf:${article}`).catch(() => undefined)) as ShelfDocument | undefined;
  if (!shelf?.deletedAt) return {};
  await purge(database, [article]);
  return { purged: article, undone: marks.map(({ note }) => note!) };
}

async function isKept(article: ArticleId): Promise<boolean> {
  const { rows } = await database.allDocs({
    startkey: `copy:${article}`,
    endkey: `copy:${article}\uffff`,
    include_docs: true,
  });
  return rows.some(({ doc }) => readDocId((doc as CopyDocument)._id)?.article === article);
}
