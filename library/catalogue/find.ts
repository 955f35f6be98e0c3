import { tagKey } from '../ids';
import type { Found, Query, Row, SortKey } from './contract';
import { hitFinder } from './hits';
import type { Body } from './pieces';
import type { Store, Value } from './store';
import { type Phrase, phrasesOf } from './terms';

/** How much a word counts in title, authors, outlet, tags and text. */
const RANK = 'bm25(words, 8, 4, 4, 4, 1)';

/** Of more articles than anybody looks through, as for a single letter, none is better than another: the newest come first. */
const MOST_RANKED = 2000;

const ORDERS: Readonly<Record<SortKey, readonly string[]>> = {
  saved: ['saved'],
  published: ['published'],
  title: [ofRow('title_key')],
  outlet: [ofRow('outlet_key')],
};

function ofRow(column: string): string {
  return `(SELECT ${column} FROM rows WHERE rows.number = articles.number)`;
}

/** Answers a query of the library page. */
export function find(store: Store, query: Query): Found {
  const phrases = phrasesOf(query.words);
  const { from, where, values } = conditionsOf(query, phrases);
  const [{ total }] = store.rows<{ total: number }>(`SELECT count(*) AS total FROM ${from} WHERE ${where}`, values) as [
    { total: number },
  ];
  const order = orderOf(query, phrases.length > 0 && total <= MOST_RANKED);
  const numbers = store
    .rows<{ number: number }>(`SELECT number FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`, [
      ...values,
      query.limit,
      query.offset,
    ])
    .map(({ number }) => number);
  const found = shownRows(store, numbers);
  return { total, rows: phrases.length ? withHits(store, phrases, found, numbers) : found };
}

/** What is shown of these articles, in their order. */
function shownRows(store: Store, numbers: readonly number[]): Row[] {
  const rows = store.rows<{ number: number; row: string }>(
    `SELECT number, row FROM rows WHERE number IN (${places(numbers)})`,
    numbers,
  );
  const byNumber = new Map(rows.map(({ number, row }) => [number, row]));
  return numbers.map((number) => JSON.parse(byNumber.get(number)!) as Row);
}

/** The phrases in FTS5's language. Terms are letters and digits only, so nothing in them can be meant otherwise. */
export function matchOf(phrases: readonly Phrase[]): string {
  return phrases.map(({ terms, open }) => `"${terms.join(' ')}"${open ? ' *' : ''}`).join(' AND ');
}

function conditionsOf(query: Query, phrases: readonly Phrase[]) {
  const conditions: [string, Value | undefined][] = [
    ['words MATCH ?', phrases.length ? matchOf(phrases) : undefined],
    ['shelf = ?', query.shelf],
    ['outlet = ?', query.outlet],
    ['number IN (SELECT article FROM tags WHERE key = ?)', query.tag === undefined ? undefined : tagKey(query.tag)],
    ['language = ?', query.language?.toLowerCase()],
    ['substr(published, 1, 10) >= ?', query.from],
    // What says no date is not before any.
    ["published <> '' AND substr(published, 1, 10) <= ?", query.to],
    ['read = ?', query.read === undefined ? undefined : Number(query.read)],
  ];
  const asked = conditions.filter((condition): condition is [string, Value] => condition[1] !== undefined);
  return {
    from: phrases.length ? 'words JOIN articles ON number = words.rowid' : 'articles',
    where: asked.map(([condition]) => condition).join(' AND '),
    values: asked.map(([, value]) => value),
  };
}

function orderOf({ sort, descending }: Query, isRanked: boolean): string {
  if (!sort) return isRanked ? `${RANK}, saved DESC` : 'saved DESC, number DESC';
  const direction = descending ? 'DESC' : 'ASC';
  return [...ORDERS[sort], 'saved', 'number'].map((column) => `${column} ${direction}`).join(', ');
}

function withHits(store: Store, phrases: readonly Phrase[], found: Row[], numbers: readonly number[]): Row[] {
  const finder = hitFinder(phrases);
  const stored = store.rows<Body & { article: number }>(
    `SELECT article, text, folded FROM bodies WHERE article IN (${places(numbers)})`,
    numbers,
  );
  const bodies = new Map(stored.map((body) => [body.article, body]));
  return found.map((row, index) => {
    const body = bodies.get(numbers[index]!);
    return { ...row, hits: { title: finder.inTitle(row.title), text: body ? finder.inText(body) : [] } };
  });
}

function places(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
