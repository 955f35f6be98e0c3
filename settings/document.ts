import type { Kept } from './kept';
import { acceptFormats } from './own-formats';
import { acceptChanges } from './settings';

/** Raised when the meaning of anything in the document changes; `MIGRATIONS` then makes the new one of the older. */
export const VERSION = 1;

/** By the version that they make. Each takes the document of the version before, as it was stored. */
const MIGRATIONS: Readonly<Record<number, (older: Fields) => Fields>> = {};

/** What is kept as it is stored, synced and exported. */
export interface SettingsDocument extends Kept {
  version: number;
  /** When it was changed last, in milliseconds since 1970; the later of two wins. */
  savedAt: number;
}

/** A document that could be read, with what in it could not: `textSize`, `delta.example: theme`. */
export interface Reading {
  document: SettingsDocument;
  refused: string[];
}

type Fields = Record<string, unknown>;

/**
 * Makes a document of whatever was stored or imported; undefined if it is none. Bad and unknown values are left out. One
 * from a newer version is read as far as its values are still understood.
 */
export function readDocument(stored: unknown, migrations = MIGRATIONS, version = VERSION): Reading | undefined {
  if (!isFields(stored) || typeof stored.version !== 'number' || !isFields(stored.values)) return undefined;
  const fields = migrate(stored, stored.version, migrations, version);
  const values = acceptChanges(isFields(fields.values) ? fields.values : {});
  const sites = Object.entries(isFields(fields.sites) ? fields.sites : {}).map(([site, own]) => ({
    site,
    ...acceptChanges(isFields(own) ? own : {}),
  }));
  const formats = Array.isArray(fields.formats) ? acceptFormats(fields.formats) : undefined;
  return {
    document: {
      version,
      savedAt: typeof fields.savedAt === 'number' ? fields.savedAt : 0,
      values: values.good,
      sites: Object.fromEntries(sites.map(({ site, good }) => [site, good])),
      ...(formats && { formats: formats.good }),
    },
    refused: [
      ...values.refused,
      ...sites.flatMap(({ site, refused }) => refused.map((name) => `${site}: ${name}`)),
      ...(formats?.refused ?? []),
    ],
  };
}

function migrate(stored: Fields, from: number, migrations: typeof MIGRATIONS, to: number): Fields {
  let fields = stored;
  for (let version = from + 1; version <= to; version++) fields = migrations[version]?.(fields) ?? fields;
  return fields;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
