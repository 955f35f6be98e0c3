import { plainCatalogue } from '../../test/library/plain-catalogue';
import { openDatabase } from '../database';
import type { Catalogue } from './contract';

/** Opens the catalogue of the person's library. */
export async function openCatalogue(): Promise<Catalogue & { close(): Promise<void> }> {
  const database = openDatabase();
  return { ...plainCatalogue(database), close: () => database.close() };
}
