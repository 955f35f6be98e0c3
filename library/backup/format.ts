import type { LibraryDocument } from '../documents';
import { type Check, list, number, oneOf, record, text, time } from '../shape';

/**
 * A backup is a zip: `index.html` and a folder for each article for people; `library.json` and the parts that it names
 * for restoring. The documents stand in parts, since all of them in one text would not fit into the memory.
 */
export const MANIFEST_PATH = 'library.json';

/** What stands in the manifest as `format`. */
export const FORMAT = 'colophon-library';

/** The form of the zip. One of a newer form is refused. */
export const FORMAT_VERSION = 1;

export interface Manifest {
  format: typeof FORMAT;
  version: number;
  /** When it was made, UTC. */
  madeAt: string;
  /** Articles with a copy, and links. */
  articles: number;
  documents: number;
  parts: PartEntry[];
}

/** A file of the zip with documents in it. */
export interface PartEntry {
  path: string;
  /** Of its bytes, 64 letters of `0-9a-f`. */
  sha256: string;
}

export interface Part {
  /** As stored, without what the database adds for itself. */
  documents: LibraryDocument[];
  attachments: AttachmentEntry[];
}

/** An attachment of one of the part's documents. */
export interface AttachmentEntry {
  /** The id of its document. */
  document: string;
  /** Its name there. */
  name: string;
  /** Where it is in the zip. */
  path: string;
  /** MIME type. */
  type: string;
  sha256: string;
}

export const isManifest = record({
  format: oneOf([FORMAT]),
  version: number,
  madeAt: time,
  articles: number,
  documents: number,
  parts: list(record({ path: text, sha256: text })),
}) as (value: unknown) => value is Manifest;

/** The database takes no attachment whose name begins with an underscore. */
const name: Check = (value) => text(value) && /^[^_]/.test(value as string);

/** True for a part as far as its frame goes; each document is checked by itself. */
export const isPart = record({
  documents: list(record({ _id: text, schema: number })),
  attachments: list(record({ document: text, name, path: text, type: text, sha256: text })),
}) as (value: unknown) => value is Part;
