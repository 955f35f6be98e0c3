import type { Catalogue } from '../../library/catalogue/contract';
import { openCatalogue } from '../../library/catalogue/open-catalogue';
import { type Database, openDatabase } from '../../library/database';

/** Where everything is kept, and the catalogue of it. */
export interface Home {
  database: Database;
  catalogue: Catalogue;
}

/** Opens both. Rejects if the browser lets nothing be stored. */
export async function openHome(): Promise<Home> {
  const database = openDatabase();
  // Nothing is opened before something is asked.
  await database.info();
  return { database, catalogue: await openCatalogue() };
}
