import type { CopyDocument } from '../documents';
import { type ArticleId, readDocId } from '../ids';
import { type Entry, entryOf } from './entry';
import { fold } from './fold';
import type { Part } from './parts';
import { bodyOf } from './pieces';
import type { Store } from './store';
import { termsOf } from './terms';

/** Keeps what is known of a document, or takes it away. */
export function writePart(store: Store, document: string, part: Part | undefined): void {
  const article = readDocId(document)?.article;
  if (!article) return;
  if (part) store.rows('INSERT OR REPLACE INTO parts VALUES (?, ?, ?)', [document, article, JSON.stringify(part)]);
  else store.rows('DELETE FROM parts WHERE document = ?', [document]);
}

/** Makes the article's entry anew of its parts. Its words are left to `writeWords`, if they differ now. */
export function writeEntry(store: Store, id: ArticleId): void {
  const parts = store.rows<{ part: string }>('SELECT part FROM parts WHERE article = ?', [id]);
  const entry = entryOf(
    id,
    parts.map(({ part }) => JSON.parse(part)),
  );
  const before = store.rows<Before>(
    'SELECT number, copy, row, stale FROM articles JOIN rows USING (number) WHERE id = ?',
    [id],
  )[0];
  if (before) store.rows('DELETE FROM tags WHERE article = ?', [before.number]);
  if (!entry) {
    if (before) remove(store, before.number);
    return;
  }
  const { row, shelf, tags, copy = '' } = entry;
  const [{ number }] = store.rows<{ number: number }>(
    'INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number',
    [
      before?.number ?? null,
      id,
      shelf,
      Number(row.isRead),
      languageOf(row.language),
      row.publishedTime ?? '',
      row.savedAt,
      row.outlet,
      Number(!before || before.stale === 1 || before.copy !== copy || headOf(JSON.parse(before.row)) !== headOf(row)),
    ],
  ) as [{ number: number }];
  store.rows('INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?)', [
    number,
    fold(row.title),
    fold(row.outlet),
    copy,
    JSON.stringify(row),
  ]);
  for (const { key, name, addedAt } of tags) {
    store.rows('INSERT OR IGNORE INTO tags VALUES (?, ?, ?, ?)', [number, key, name, addedAt]);
  }
}

interface Before {
  number: number;
  copy: string;
  row: string;
  stale: number;
}

/** Makes the article's words anew; without a copy, of what its row says. */
export function writeWords(store: Store, number: number, row: Entry['row'], copy: CopyDocument | undefined): void {
  const { standFirst = '', text = '' } = copy?.article ?? {};
  const body = [standFirst, text].filter(Boolean).join('\n\n').normalize('NFC');
  const columns = [row.title, row.authors.join('\n'), row.outlet, row.tags.join('\n'), body];
  store.rows('INSERT OR REPLACE INTO bodies VALUES (?, ?, ?)', [number, body, bodyOf(body).folded]);
  store.rows('INSERT OR REPLACE INTO words (rowid, title, authors, outlet, tags, text) VALUES (?, ?, ?, ?, ?, ?)', [
    number,
    ...columns.map((column) => termsOf(column).join(' ')),
  ]);
  store.rows('UPDATE articles SET stale = 0 WHERE number = ?', [number]);
}

function remove(store: Store, number: number): void {
  for (const table of ['articles', 'rows'] as const) store.rows(`DELETE FROM ${table} WHERE number = ?`, [number]);
  store.rows('DELETE FROM bodies WHERE article = ?', [number]);
  store.rows('DELETE FROM words WHERE rowid = ?', [number]);
}

/** What is searched besides the text. */
function headOf({ title, authors, outlet, tags }: Entry['row']): string {
  return JSON.stringify([title, authors, outlet, tags]);
}

function languageOf(tag = ''): string {
  return tag.split('-')[0]!.toLowerCase();
}
