import { MANIFEST_PATH } from '../backup/format';
import type { ZipRefusal } from '../zip/open-zip';
import { addresses } from './addresses';
import { bookmarks } from './bookmarks';
import { type Entry, entriesOf } from './entries';
import {
  type Beside,
  type Imported,
  type Reading,
  type Service,
  type ServiceId,
  type Unreadable,
  unreadable,
} from './imported';
import { instapaper } from './instapaper';
import { mergeImported } from './merge';
import { omnivore } from './omnivore';
import { pocket } from './pocket';
import { readwise } from './readwise';

/** The services whose exports are read. The first that recognises a text has it: a list of addresses is in all of them. */
export const SERVICES: readonly Service[] = [omnivore, pocket, instapaper, readwise, bookmarks, addresses];

/** What was read of the files that a person chose. */
export interface ImportRead {
  /** By service; within one, every article once. */
  lists: { service: ServiceId; imported: Imported[] }[];
  unreadable: Unreadable[];
  /** Files of which nothing could be read. */
  refused: RefusedFile[];
}

export interface RefusedFile {
  file: string;
  reason: FileRefusal;
}

export type FileRefusal =
  | ZipRefusal
  /** None of the services writes such a file. */
  | 'unknown'
  /** It is a backup of our own, which is to be restored. */
  | 'backup';

/** As many files of a zip are looked into to find out whose it is. */
const LOOKED_INTO = 50;

/** Reads exports of any service, several together. A file that can't be read does not stop the others. */
export async function readImport(files: readonly File[]): Promise<ImportRead> {
  const read: ImportRead = { lists: [], unreadable: [], refused: [] };
  const byService = new Map<ServiceId, Imported[]>();
  for (const file of files) {
    // A file may be gone or changed since it was chosen.
    const outcome = await readFile(file).catch((): FileOutcome => ({ ok: false, reason: 'damaged' }));
    if (!outcome.ok) {
      read.refused.push({ file: file.name, reason: outcome.reason });
      continue;
    }
    const { service, reading } = outcome;
    read.unreadable = read.unreadable.concat(reading.unreadable);
    byService.set(service, (byService.get(service) ?? []).concat(reading.imported));
  }
  read.lists = [...byService].map(([service, imported]) => ({ service, imported: mergeImported(imported) }));
  return read;
}

type FileOutcome = { ok: true; service: ServiceId; reading: Reading } | { ok: false; reason: FileRefusal };

async function readFile(file: File): Promise<FileOutcome> {
  const opened = await entriesOf(file);
  if (!opened.ok) return opened;
  const { entries, isArchive } = opened;
  if (isArchive && entries.some(({ path }) => path === MANIFEST_PATH)) return { ok: false, reason: 'backup' };
  const besides = finderIn(entries);
  for (const service of SERVICES) {
    const own = isArchive ? entries.filter(({ path }) => service.files.test(path)) : entries;
    const reading = await readAs(service, own, besides);
    if (reading) return { ok: true, service: service.id, reading };
  }
  return { ok: false, reason: 'unknown' };
}

/** What the files say if they are the service's; undefined if none of them is. */
async function readAs(
  service: Service,
  entries: readonly Entry[],
  besides: (path: string) => Beside,
): Promise<Reading | undefined> {
  const reading: Reading = { imported: [], unreadable: [] };
  let isRecognised = false;
  for (const [index, { path, read }] of entries.entries()) {
    if (index >= LOOKED_INTO && !isRecognised) break;
    const text = await read();
    if (text === undefined) reading.unreadable.push(unreadable('line', path, ''));
    if (text === undefined || !service.recognises(text)) continue;
    isRecognised = true;
    const part = await service.read(text, path, besides(path));
    for (const article of part.imported) reading.imported.push(article);
    for (const lost of part.unreadable) reading.unreadable.push(lost);
  }
  return isRecognised ? reading : undefined;
}

function finderIn(entries: readonly Entry[]): (path: string) => Beside {
  const byPath = new Map(entries.map(({ path, read }) => [path, read]));
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return (name) => byPath.get(`${folder}${name}`);
  };
}
