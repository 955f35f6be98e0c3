import type { Attachment, Stored } from 'pouchdb-core';
import { type Database, isConflict } from '../database';
import type { LibraryDocument } from '../documents';
import { readDocId } from '../ids';
import { mergeDocuments } from '../merge/merge-documents';
import { tellNews } from '../news';
import { type StorageFailure, storageFailureOf } from '../storage-failure';
import type { AttachmentEntry } from './format';
import { type Backup, type BackupRefusal, openBackup } from './read-backup';

export type RestoreOutcome =
  | {
      ok: true;
      /** Articles in the backup. */
      articles: number;
      /** Articles of which something was new or newer. */
      changed: number;
      /** When the backup was made, UTC. */
      madeAt: string;
    }
  | { ok: false; reason: RestoreFailure };

export type RestoreFailure = BackupRefusal | StorageFailure;

/** So many documents are written together; of those with pictures fewer, since these are held in memory. */
const BATCH = 200;
const BATCH_WITH_PICTURES = 10;

/**
 * Brings the library of a backup into this one: an empty one becomes the same as it was, a filled one gets what it lacks
 * or has in an older state. Nothing is written before all of the backup was found whole; if there is no room for all of
 * it, what was written stays, and restoring goes on from there the next time. Never rejects for what is in the file.
 */
export async function restore(
  database: Database,
  file: Blob,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<RestoreOutcome> {
  const opened = await openBackup(file, (done, of) => onProgress(done / 2, of));
  if (!opened.ok) return opened;
  const { manifest } = opened.backup;
  const changed = new Set<string>();
  try {
    for await (const { written, done } of writeAll(database, opened.backup)) {
      for (const { kind, article } of written.map((id) => readDocId(id)!)) if (kind !== 'site') changed.add(article);
      onProgress((manifest.documents + done) / 2, manifest.documents);
    }
  } catch (failure) {
    return { ok: false, reason: storageFailureOf(failure) };
  } finally {
    tellNews();
  }
  return { ok: true, articles: manifest.articles, changed: changed.size, madeAt: manifest.madeAt };
}

interface Incoming {
  document: LibraryDocument;
  attachments: AttachmentEntry[];
}

async function* writeAll(database: Database, backup: Backup): AsyncGenerator<{ written: string[]; done: number }> {
  let done = 0;
  for await (const { documents, attachments } of backup.parts()) {
    const byDocument = Map.groupBy(attachments, ({ document }) => document);
    let batch: Incoming[] = [];
    for (const document of documents) {
      batch.push({ document, attachments: byDocument.get(document._id) ?? [] });
      const withPictures = batch.filter((each) => each.attachments.length > 0).length;
      if (batch.length < BATCH && withPictures < BATCH_WITH_PICTURES) continue;
      done += batch.length;
      yield { written: await writeBatch(database, backup, batch), done };
      batch = [];
    }
    done += batch.length;
    yield { written: await writeBatch(database, backup, batch), done };
  }
}

/** Writes what is new or newer, and returns the ids of it. Who was overtaken looks again at what is there now. */
async function writeBatch(database: Database, backup: Backup, batch: readonly Incoming[]): Promise<string[]> {
  const ids: string[] = [];
  for (let left = batch; left.length > 0; ) {
    const changes = await changesFor(database, backup, left);
    const answers = await database.bulkDocs(changes.map(({ document }) => document));
    const refused = answers.find((answer) => 'error' in answer && !isConflict(answer));
    if (refused) throw new Error('The database refused a document.', { cause: refused });
    left = changes.filter((_, index) => 'error' in answers[index]!).map(({ incoming }) => incoming);
    ids.push(...answers.flatMap((answer) => ('error' in answer ? [] : [answer.id])));
  }
  return ids;
}

type Written = LibraryDocument & Partial<Stored>;

async function changesFor(
  database: Database,
  backup: Backup,
  batch: readonly Incoming[],
): Promise<{ incoming: Incoming; document: Written }[]> {
  const { rows } = await database.allDocs({ keys: batch.map(({ document }) => document._id), include_docs: true });
  const changes = await Promise.all(
    batch.map(async (incoming, index) => {
      const before = rows[index]?.doc as (LibraryDocument & Stored) | null | undefined;
      const document = await changedDocument(backup, incoming, before ?? undefined);
      return document ? [{ incoming, document }] : [];
    }),
  );
  return changes.flat();
}

/** What to write; undefined if nothing is new. */
async function changedDocument(
  backup: Backup,
  incoming: Incoming,
  before: (LibraryDocument & Stored) | undefined,
): Promise<Written | undefined> {
  if (!before) return { ...incoming.document, ...(await picturesFor(backup, incoming)) };
  const { document, takesPictures } = mergeDocuments(before, incoming.document);
  if (document === before) return undefined;
  return { ...document, ...(takesPictures && (await picturesFor(backup, incoming))), _rev: before._rev };
}

async function picturesFor(backup: Backup, { attachments }: Incoming): Promise<Pick<Stored, '_attachments'>> {
  if (attachments.length === 0) return {};
  const pictures: Record<string, Attachment> = {};
  for (const entry of attachments)
    pictures[entry.name] = { content_type: entry.type, data: await backup.picture(entry) };
  return { _attachments: pictures };
}
