import type { Stored } from 'pouchdb-core';
import type { Article } from '../article/article';
import type { Copy, CopyImage } from './copy';
import { type Database, readAllOf, readDocument } from './database';
import type { CopyDocument, LinkDocument } from './documents';
import { type ArticleId, docId, type VersionId } from './ids';
import { marksOf } from './marks/store';
import { readAttachment } from './read-attachment';
import { tagsOf } from './tags';

/** One state of an article's text that is kept. */
export interface Version {
  id: VersionId;
  /** When the page was first seen so, UTC. */
  retrievedAt: string;
  /** When it was last seen so, UTC. */
  confirmedAt: string;
  title: string;
}

/** The versions that are kept of an article, the one last seen on the page first. */
export async function listVersions(database: Database, article: ArticleId): Promise<Version[]> {
  const documents = await readAllOf<CopyDocument>(database, docId.copy(article, ''));
  return documents
    .map(({ _id, receipt, confirmedAt, article: { title } }) => ({
      id: _id.split(':')[2]!,
      retrievedAt: receipt.retrievedAt,
      confirmedAt,
      title,
    }))
    .sort((one, other) => other.confirmedAt.localeCompare(one.confirmedAt));
}

/** Brings a picture that this device has left on the server; undefined if it can't be had now. */
export type FromServer = (document: string, attachment: string) => Promise<Blob | undefined>;

/** That version of an article, or the newest; undefined if it is not kept. Pictures are read with it, wherever they are. */
export async function readCopy(
  database: Database,
  article: ArticleId,
  version?: VersionId,
  fromServer: FromServer = async () => undefined,
): Promise<Copy | undefined> {
  const id = version ?? (await listVersions(database, article))[0]?.id;
  const document = id && (await readDocument<CopyDocument>(database, docId.copy(article, id)));
  if (!document) return undefined;
  const [images, marks, tags] = await Promise.all([
    Promise.all(document.images.map((image) => readImage(database, document, image, fromServer))),
    marksOf(database, article),
    tagsOf(database, article),
  ]);
  return { article: document.article, receipt: document.receipt, images, marks, tags };
}

/** The article as that version has it, without what belongs to it; undefined if it is not kept. */
export async function readVersion(
  database: Database,
  article: ArticleId,
  version: VersionId,
): Promise<Article | undefined> {
  return (await readDocument<CopyDocument>(database, docId.copy(article, version)))?.article;
}

/** The address of an article of which there is no copy yet; undefined if it is none that was imported. */
export async function readLink(database: Database, article: ArticleId): Promise<LinkDocument | undefined> {
  return readDocument<LinkDocument>(database, docId.link(article));
}

/** A picture whose bytes are lost is one that is not kept: the copy stays readable. */
async function readImage(
  database: Database,
  { _id, away }: CopyDocument & Stored,
  { url, attachment }: CopyDocument['images'][number],
  fromServer: FromServer,
): Promise<CopyImage> {
  if (!attachment) return { url };
  const blob = away?.[attachment]
    ? await fromServer(_id, attachment).catch(() => undefined)
    : await readAttachment(database, _id, attachment);
  return blob ? { url, blob } : { url };
}
