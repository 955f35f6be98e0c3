import type { ListQuery } from '../../components/library/query';
import type { Catalogue, Query, Row } from '../../library/catalogue/contract';

/** Rows are asked for so many at a time. */
const CHUNK = 60;

/** The part of a long list that is here. */
export interface Loaded {
  rows: ReadonlyMap<number, Row>;
  total: number;
}

/**
 * Has the rows of a list come as they are needed. Calls back whenever there are others; an answer that was overtaken by a
 * newer question is dropped.
 */
export function rowLoader(catalogue: () => Catalogue, onLoaded: (loaded: Loaded) => void) {
  let query: ListQuery;
  let rows = new Map<number, Row>();
  let total = 0;
  let question = 0;
  let seen = { first: 0, last: CHUNK - 1 };
  let asked = new Set<number>();

  const find = (offset: number, limit: number) => catalogue().find({ ...ordered(query), offset, limit });
  const chunksOf = ({ first, last }: typeof seen) => {
    const from = Math.max(0, Math.floor(first / CHUNK));
    return Array.from({ length: Math.max(1, Math.floor(last / CHUNK) - from + 1) }, (_, index) => from + index);
  };
  /** Begins anew with the rows that are seen; those that are here stay until then. */
  const begin = async () => {
    question++;
    const mine = question;
    const chunks = chunksOf(seen);
    const offset = chunks[0]! * CHUNK;
    let found = await find(offset, chunks.length * CHUNK);
    if (mine !== question) return;
    if (found.rows.length === 0 && found.total > 0) {
      seen = { first: Math.max(0, found.total - CHUNK), last: found.total - 1 };
      return begin();
    }
    found = { ...found };
    asked = new Set(chunks);
    total = found.total;
    rows = new Map(found.rows.map((row, index) => [offset + index, row]));
    onLoaded({ rows, total });
  };
  return {
    /** The beginning of another list. */
    ask: (next: ListQuery) => {
      query = next;
      seen = { first: 0, last: CHUNK - 1 };
      return begin();
    },
    /** The same list again, after something was changed. */
    refresh: begin,
    /** Has those rows come that are seen and not here yet. */
    see: async (first: number, last: number) => {
      seen = { first, last };
      const mine = question;
      const missing = chunksOf(seen).filter((chunk) => !asked.has(chunk) && chunk * CHUNK < total);
      for (const chunk of missing) asked.add(chunk);
      for (const chunk of missing) {
        const found = await find(chunk * CHUNK, CHUNK);
        if (mine !== question) return;
        rows = new Map(rows);
        for (const [index, row] of found.rows.entries()) rows.set(chunk * CHUNK + index, row);
        onLoaded({ rows, total });
      }
    },
    /** All rows from one place to another, whether they have been seen or not. */
    between: async (first: number, last: number): Promise<Row[]> =>
      (await find(Math.min(first, last), Math.abs(last - first) + 1)).rows,
  };
}

/** Where nothing else is wished: saved last comes first, and of what was searched the best. */
function ordered(query: ListQuery): Omit<Query, 'offset' | 'limit'> {
  return query.sort || query.words.trim() ? query : { ...query, sort: 'saved', descending: true };
}
