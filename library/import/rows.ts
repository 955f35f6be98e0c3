import Papa from 'papaparse';
import { type Unreadable, unreadable } from './imported';

/** A line of a table, its values to be asked by the name of the column. */
export interface Row {
  /** Where it begins, counted from 1. */
  line: number;
  /** All of it, for saying that it could not be used. */
  raw: string;
  /** The value in that column (case makes no difference), trimmed; empty if there is none. */
  value(column: string): string;
}

/** So many records with a quote that never ends may stand in a file; from there on the rest is given up. */
const MOST_BROKEN = 100;

/** The names in the table's first line, in lower case. */
export function columnsOf(text: string): string[] {
  const [first] = text.trimStart().split(/\r\n?|\n/, 1);
  const { data } = Papa.parse<string[]>(first!.slice(0, 4096), { preview: 1 });
  return (data[0] ?? []).map((name) => name.trim().toLowerCase());
}

/** True if the table has all these columns. */
export function hasColumns(text: string, ...columns: string[]): boolean {
  const there = new Set(columnsOf(text));
  return columns.every((column) => there.has(column));
}

/**
 * Reads a table (CSV, also with semicolons or tabs) whose first line names the columns. A quote that is opened and never
 * closed would swallow all that follows, so its line is listed, and reading goes on with the next one.
 */
export function readRows(text: string, file: string): { rows: Row[]; broken: Unreadable[] } {
  const all = text.replace(/\r\n?/g, '\n').trimStart();
  const places = new Map(columnsOf(all).map((name, index) => [name, index]));
  const rows: Row[] = [];
  const broken: Unreadable[] = [];
  let line = text.slice(0, text.length - text.trimStart().length).split(/\r\n?|\n/).length;
  let isHeader = true;
  for (const { values, raw, isWhole } of records(all)) {
    if (!isWhole) {
      broken.push(unreadable('line', file, raw, line));
      if (broken.length > MOST_BROKEN) break;
    } else if (values.some((value) => value.trim())) {
      if (!isHeader)
        rows.push({ line, raw, value: (column) => values[places.get(column.toLowerCase())!]?.trim() ?? '' });
      isHeader = false;
    }
    line += raw.split('\n').length - 1;
  }
  return { rows, broken };
}

interface Record {
  values: string[];
  /** As it stands in the file, with its line break. */
  raw: string;
  /** False for a line whose quotes don't match. */
  isWhole: boolean;
}

/** All records in their order; each with a quote that takes in other lines is cut down to its first line. */
function* records(all: string): Generator<Record> {
  const { delimiter } = Papa.parse(all.split('\n', 1)[0]!, { preview: 1 }).meta;
  let start = 0;
  while (start < all.length) {
    const { whole, end, broken } = recordsFrom(all, start, delimiter);
    yield* whole;
    if (broken) yield broken;
    start = broken ? end + broken.raw.length : all.length;
  }
}

function recordsFrom(all: string, start: number, delimiter: string) {
  const whole: Record[] = [];
  let broken: Record | undefined;
  let end = start;
  Papa.parse<string[]>(all.slice(start), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const raw = all.slice(end, start + meta.cursor);
      if (errors.some(({ type }) => type === 'Quotes') && raw.trimEnd().includes('\n')) {
        broken = { values: [], raw: raw.slice(0, raw.indexOf('\n') + 1), isWhole: false };
        parser.abort();
        return;
      }
      whole.push({ values: data, raw, isWhole: true });
      end += raw.length;
    },
  });
  return { whole, end, broken: broken as Record | undefined };
}
