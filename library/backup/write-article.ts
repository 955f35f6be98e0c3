import type { Attachment, Stored } from 'pouchdb-core';
import type { Copy } from '../copy';
import type { Database } from '../database';
import type { CopyDocument } from '../documents';
import { migrated } from '../migrations';
import { readAttachment } from '../read-attachment';
import { sha256 } from '../receipt/sha256';
import type { Files } from './files';
import type { AttachmentEntry } from './format';
import type { IndexRow } from './index-page';
import { copyOf, type Surroundings, type WholeArticle } from './whole-article';

/** Who writes the files that people read; `export/` does. */
export interface Writers {
  /** A page that shows the copy with its pictures by itself. */
  toHtml(copy: Copy): Promise<Blob | string>;
  toMarkdown(copy: Copy): Promise<Blob | string>;
  /** A name for a folder that all systems take and none of `taken` equals; it is added to them. */
  folderName(title: string, taken: Set<string>): string;
}

/**
 * Writes an article's pictures and, unless it is deleted, what people read of it: its newest version as HTML and Markdown.
 *
 * @returns what restoring must know of the pictures, and its row in the list
 */
export async function writeArticle(
  database: Database,
  files: Files,
  folder: string,
  whole: WholeArticle,
  writers: Writers,
  surroundings: Surroundings,
): Promise<{ attachments: AttachmentEntry[]; row: IndexRow | undefined }> {
  const written = new Set<string>();
  const attachments: AttachmentEntry[] = [];
  let pictures = new Map<string, Blob>();
  for (const version of whole.versions) {
    const own = await picturesOf(database, version);
    if (version === whole.versions[0]) pictures = own;
    for (const [name, blob] of own) {
      const digest = await sha256(new Uint8Array(await blob.arrayBuffer()));
      const path = `${folder}/images/${digest.slice(0, 24)}${endingOf(blob.type)}`;
      // Versions of an article have most pictures in common.
      if (!written.has(path)) await files.add(path, blob);
      written.add(path);
      attachments.push({ document: version._id, name, path, type: blob.type, sha256: digest });
    }
  }
  const newest = migrated(whole.versions[0]!);
  if (!newest || surroundings.deleted.has(whole.id)) return { attachments, row: undefined };
  const href = await writePages(files, folder, copyOf(newest, pictures, whole.id, surroundings), writers);
  return { attachments, row: rowOf(newest, href) };
}

/** By the attachments' names. One whose bytes are lost is left out, so that there is a backup of all the rest. */
async function picturesOf(database: Database, { _id, _attachments = {} }: Stored): Promise<Map<string, Blob>> {
  const pictures = new Map<string, Blob>();
  for (const [name, { content_type }] of Object.entries<Attachment>(_attachments)) {
    const blob = await readAttachment(database, _id, name);
    if (blob) pictures.set(name, new Blob([blob], { type: content_type }));
  }
  return pictures;
}

/** An article that can't be written as a page is in the backup all the same; the list then leads to the outlet's page. */
async function writePages(files: Files, folder: string, copy: Copy, { toHtml, toMarkdown }: Writers): Promise<string> {
  try {
    const [html, markdown] = await Promise.all([toHtml(copy), toMarkdown(copy)]);
    await files.add(`${folder}/article.html`, html);
    await files.add(`${folder}/article.md`, markdown);
    return `${folder.split('/').map(encodeURIComponent).join('/')}/article.html`;
  } catch {
    return copy.article.canonicalUrl;
  }
}

function rowOf({ article }: CopyDocument, href: string): IndexRow {
  const { title, authors, siteName, canonicalUrl, publishedTime, language, direction } = article;
  const outlet = siteName ?? URL.parse(canonicalUrl)?.hostname ?? '';
  const details = [authors.join(', '), outlet, publishedTime?.slice(0, 10) ?? ''].filter(Boolean);
  return { title, href, details, language, direction };
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/svg+xml': '.svg',
};

function endingOf(type: string): string {
  return ENDINGS[type.split(';', 1)[0]!.trim().toLowerCase()] ?? '';
}
