import { SCHEMA } from '../documents';
import { sha256 } from '../receipt/sha256';
import { isZip, openZip, type Zip, type ZipRefusal } from '../zip/open-zip';
import { isSound } from './document-shapes';
import {
  type AttachmentEntry,
  FORMAT_VERSION,
  isManifest,
  isPart,
  MANIFEST_PATH,
  type Manifest,
  type Part,
} from './format';

export type BackupRefusal =
  | ZipRefusal
  /** It is no backup of a library. */
  | 'foreign'
  /** A newer version of the extension made it. */
  | 'newer';

/** A backup of which every document and picture was found whole. */
export interface Backup {
  manifest: Manifest;
  /** Its parts, each read when it is its turn. */
  parts(): AsyncGenerator<Part>;
  picture(entry: AttachmentEntry): Promise<Blob>;
}

/**
 * Looks a backup through from the beginning to the end before anything is done with it: the zip, the digest of each part
 * and picture, the shape of each document.
 *
 * @param onProgress documents looked at, and all of them
 */
export async function openBackup(
  file: Blob,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<{ ok: true; backup: Backup } | { ok: false; reason: BackupRefusal }> {
  if (!(await isZip(file).catch(() => false))) return { ok: false, reason: 'foreign' };
  const opened = await openZip(file);
  if (!opened.ok) return opened;
  const { zip } = opened;
  if (!zip.paths.includes(MANIFEST_PATH)) return { ok: false, reason: 'foreign' };
  const manifest = await readJson(zip, MANIFEST_PATH);
  if (manifest === undefined) return { ok: false, reason: 'damaged' };
  if (!isManifest(manifest)) return { ok: false, reason: 'foreign' };
  if (manifest.version > FORMAT_VERSION) return { ok: false, reason: 'newer' };
  try {
    await lookThrough(zip, manifest, onProgress);
  } catch (refusal) {
    return { ok: false, reason: refusal instanceof Refusal ? refusal.reason : 'damaged' };
  }
  return {
    ok: true,
    backup: { manifest, parts: () => partsOf(zip, manifest), picture: (entry) => pictureOf(zip, entry) },
  };
}

/** So many pictures are looked at side by side: reading each is mostly waiting. */
const TOGETHER = 8;

class Refusal extends Error {
  constructor(readonly reason: BackupRefusal) {
    super(reason);
  }
}

async function lookThrough(
  zip: Zip,
  manifest: Manifest,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const seen = new Set<string>();
  for await (const { documents, attachments } of partsOf(zip, manifest)) {
    if (documents.some(({ schema }) => schema > SCHEMA)) throw new Refusal('newer');
    const own = new Set(documents.map(({ _id }) => _id));
    if (!documents.every(isSound) || own.size < documents.length || !own.isDisjointFrom(seen))
      throw new Refusal('damaged');
    if (!attachments.every(({ document }) => own.has(document))) throw new Refusal('damaged');
    for (let start = 0; start < attachments.length; start += TOGETHER) {
      const whole = await Promise.all(attachments.slice(start, start + TOGETHER).map((entry) => isWhole(zip, entry)));
      if (whole.includes(false)) throw new Refusal('damaged');
    }
    for (const id of own) seen.add(id);
    onProgress(seen.size, manifest.documents);
  }
  if (seen.size !== manifest.documents) throw new Refusal('damaged');
}

async function isWhole(zip: Zip, { path, sha256: digest }: AttachmentEntry): Promise<boolean> {
  const bytes = await zip.read(path);
  return bytes !== undefined && (await sha256(bytes)) === digest;
}

async function* partsOf(zip: Zip, { parts }: Manifest): AsyncGenerator<Part> {
  for (const { path, sha256: digest } of parts) {
    const part = await readJson(zip, path, digest);
    if (!isPart(part)) throw new Refusal('damaged');
    yield part;
  }
}

async function pictureOf(zip: Zip, { path, type }: AttachmentEntry): Promise<Blob> {
  const bytes = await zip.read(path);
  if (!bytes) throw new Refusal('damaged');
  return new Blob([bytes], { type });
}

/** Undefined if the file is not there, is no JSON or has another digest. */
async function readJson(zip: Zip, path: string, digest?: string): Promise<unknown> {
  const bytes = await zip.read(path);
  if (!bytes || (digest && (await sha256(bytes)) !== digest)) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
