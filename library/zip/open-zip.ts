import { BlobReader, type Entry, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';

/**
 * What a zip that somebody hands over may be at most, so that none fills the memory: a library of 10,000 articles with
 * five pictures each stays far below. Anything larger is refused before it is unpacked, and an entry that unpacks to more
 * than it states is given up at that point.
 */
export const ZIP_LIMITS = {
  entries: 500_000,
  /** Bytes of one entry, unpacked. */
  entry: 256 * 1024 ** 2,
  /** Bytes of all entries, unpacked. */
  total: 64 * 1024 ** 3,
  /** How many times larger than the file all of it may be, beyond what is small anyway. */
  ratio: 250,
  small: 64 * 1024 ** 2,
} as const;

/** Entries by their paths, each unpacked when it is asked for. */
export interface Zip {
  paths: readonly string[];
  /** Undefined if there is none of that path, or it is damaged. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

export type OpenedZip = { ok: true; zip: Zip } | { ok: false; reason: ZipRefusal };

export type ZipRefusal =
  /** It is none, or its directory is lost. */
  | 'damaged'
  /** Larger than `ZIP_LIMITS`. */
  | 'too-big'
  /** Two entries of one path, entries that overlap, or a path that leads out of the folder (`../`, `C:\`). */
  | 'unsafe';

/** True if the file begins as zips do. */
export async function isZip(file: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/** Reads the directory only; the file is not held in memory. */
export async function openZip(
  file: Blob,
  limits: Readonly<Record<keyof typeof ZIP_LIMITS, number>> = ZIP_LIMITS,
): Promise<OpenedZip> {
  const reader = new ZipReader(new BlobReader(file), { useWebWorkers: false, checkCrc32: true });
  const entries = new Map<string, FileEntry>();
  let total = 0;
  try {
    for await (const entry of reader.getEntriesGenerator({ filenameValidation: 'balanced' })) {
      if (!isFile(entry)) continue;
      if (entries.has(entry.filename)) return { ok: false, reason: 'unsafe' };
      entries.set(entry.filename, entry);
      total += entry.uncompressedSize;
      if (entries.size > limits.entries || entry.uncompressedSize > limits.entry)
        return { ok: false, reason: 'too-big' };
    }
  } catch (failure) {
    return { ok: false, reason: /filename/i.test(String(failure)) ? 'unsafe' : 'damaged' };
  }
  if (total > limits.total || total > Math.max(limits.small, file.size * limits.ratio))
    return { ok: false, reason: 'too-big' };
  return { ok: true, zip: { paths: [...entries.keys()], read: (path) => unpack(entries.get(path)) } };
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

async function unpack(entry: FileEntry | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!entry) return undefined;
  const bytes = new Uint8Array(entry.uncompressedSize);
  let length = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      // Throws where there is more than the directory states.
      bytes.set(chunk, length);
      length += chunk.length;
    },
  });
  try {
    await entry.getData(sink, { checkOverlappingEntry: true });
  } catch {
    return undefined;
  }
  return length === bytes.length ? bytes : undefined;
}
