import { type Database, openDatabase } from '../../library/database';

let database: Database | undefined;

/** The one connection of this context, opened when it is first used. */
export function theLibrary(): Database {
  database ??= openDatabase();
  return database;
}
