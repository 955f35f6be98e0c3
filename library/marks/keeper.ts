import type { Database } from '../database';
import type { ArticleId } from '../ids';
import type { Mark } from '../mark';
import { changeMark, type MarkChanges, marksOf, putMark, removeMark } from './store';

/** All marks of the article after what was asked, or why it could not be done. */
export type KeptMarks = { ok: true; marks: Mark[] } | { ok: false; reason: 'storage' | 'updated' };

/** Keeps the marks of one article: by itself where the database is, or by asking the background. Never rejects. */
export interface MarkKeeper {
  list(): Promise<KeptMarks>;
  put(mark: Mark): Promise<KeptMarks>;
  change(id: string, changes: MarkChanges): Promise<KeptMarks>;
  remove(id: string): Promise<KeptMarks>;
}

/** The keeper where the database is at hand. */
export function keeperOf(database: Database, article: ArticleId): MarkKeeper {
  const after = async (writing?: Promise<void>): Promise<KeptMarks> => {
    try {
      await writing;
      return { ok: true, marks: await marksOf(database, article) };
    } catch {
      return { ok: false, reason: 'storage' };
    }
  };
  return {
    list: () => after(),
    put: (mark) => after(putMark(database, article, mark)),
    change: (id, changes) => after(changeMark(database, article, id, changes)),
    remove: (id) => after(removeMark(database, article, id)),
  };
}
