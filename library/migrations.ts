import { SCHEMA } from './documents';

/** Anything that the database gives, of whatever schema. */
type AnyDocument = { schema?: number };

/** From that schema to the next: a document in, a document of the next schema out. */
export type Migrations = Readonly<Record<number, (document: AnyDocument) => AnyDocument>>;

/** One row for each schema that was left behind; there was none yet. */
const MIGRATIONS: Migrations = {};

/**
 * A document as it is written now. It is migrated when it is read, and stored so when it is next written; thus a device
 * that has not been updated yet finds its documents untouched. Undefined for one that a newer version has written, which is
 * left alone.
 */
export function migrated<Kind extends AnyDocument>(
  document: Kind,
  migrations: Migrations = MIGRATIONS,
  current: number = SCHEMA,
): Kind | undefined {
  let now: AnyDocument = document;
  for (let schema = now.schema ?? 1; schema !== current; schema++) {
    const step = migrations[schema];
    if (!step) return undefined;
    now = { ...step(now), schema: schema + 1 };
  }
  return now as Kind;
}
