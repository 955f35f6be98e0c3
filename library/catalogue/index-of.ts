import type { Database } from '../database';
import type { Catalogue } from './contract';
import { facets } from './facets';
import { find } from './find';
import { followChanges } from './follow';
import { prepareTables } from './schema';
import { isBroken, type Store } from './store';

/** The catalogue itself, over the database and the file that is made of it. Made anew where the file can't be read. */
export async function indexOf(database: Database, store: Store): Promise<Catalogue> {
  const prepare = async () => {
    const [source, { update_seq }] = await Promise.all([database.id(), database.info()]);
    return prepareTables(store, source, Number(update_seq));
  };
  let reached = await prepare();
  /** One after the other: what is asked for during an update may have missed a change. */
  let updating: Promise<unknown> = Promise.resolve();

  const mended = async <Answer>(answer: () => Answer | Promise<Answer>): Promise<Answer> => {
    try {
      return await answer();
    } catch (failure) {
      if (!isBroken(failure)) throw failure;
      store.clear();
      reached = await prepare();
      return answer();
    }
  };

  const update: Catalogue['update'] = async (onProgress = () => undefined) => {
    reached = await followChanges(store, database, reached, onProgress);
  };

  return {
    update(onProgress) {
      const turn = updating.then(() => mended(() => update(onProgress)));
      updating = turn.catch(() => undefined);
      return turn;
    },
    find: (query) => mended(() => find(store, query)),
    facets: (shelf) => mended(() => facets(store, shelf)),
  };
}
