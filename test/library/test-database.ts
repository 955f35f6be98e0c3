import { afterEach, beforeEach } from 'vitest';
import { type Database, openDatabase } from '../../library/database';

/** A database of its own for each test of a file. */
export function eachWithDatabase(): () => Database {
  let database: Database;
  beforeEach(() => {
    database = openDatabase(`test-${Math.random()}`);
  });
  afterEach(() => database.destroy());
  return () => database;
}
