import { isZip, openZip, type ZipRefusal } from '../zip/open-zip';
import { decode } from './decode';

/** A file to import, or one within a zip. */
export interface Entry {
  path: string;
  /** Its text, whatever the encoding; undefined if it is damaged. */
  read: () => Promise<string | undefined>;
}

/** A single file larger than this is no list of links. */
const LARGEST_FILE = 256 * 1024 ** 2;

/** What is in the file: itself, or, if it is a zip, its files without what systems add to them. */
export async function entriesOf(
  file: File,
): Promise<{ ok: true; entries: Entry[]; isArchive: boolean } | { ok: false; reason: ZipRefusal }> {
  if (await isZip(file)) {
    const opened = await openZip(file);
    if (!opened.ok) return opened;
    const { zip } = opened;
    const paths = zip.paths.filter((path) => !/(?:^|\/)(?:__MACOSX\/|\.)/.test(path));
    const entries = paths.map((path) => ({ path, read: async () => textOf(await zip.read(path)) }));
    return { ok: true, entries, isArchive: true };
  }
  if (file.size > LARGEST_FILE) return { ok: false, reason: 'too-big' };
  const read = async () => textOf(new Uint8Array(await file.arrayBuffer()));
  return { ok: true, entries: [{ path: file.name, read }], isArchive: false };
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && decode(bytes);
}
