import { BOUNDS, type Bound, ROWS, type Row, type SetName } from './bounds.ts';
import type { Figures } from './score.ts';

const HEAD = ['now', 'must', 'aim', 'recorded'];

/**
 * The set's figures, each beside its bounds and the last recorded run, one a line. A bound that is missed is named at
 * the line's end; figures that the set does not tell are left out.
 */
export function tableOf(
  name: SetName,
  pages: number,
  figures: Figures,
  recorded: Partial<Figures> | undefined,
): string {
  const told = ROWS.filter(({ figure }) => figures[figure] !== undefined);
  const lines = told.map((row) => {
    const now = figures[row.figure]!;
    const bound = BOUNDS[name][row.figure] ?? {};
    const cells = [now, bound.must, bound.aim, recorded?.[row.figure]].map((value) => written(value, row));
    return inColumns(row.label, cells, missed(now, bound, row));
  });
  return [`${name}, ${pages} pages`, inColumns('', HEAD, ''), ...lines].join('\n');
}

function written(value: number | undefined, { count }: Row): string {
  if (value === undefined) return '–';
  return count ? String(value) : value.toFixed(3);
}

function missed(now: number, { must, aim }: Bound, { lessIsBetter }: Row): string {
  const misses = (bound: number | undefined) => bound !== undefined && (lessIsBetter ? now > bound : now < bound);
  if (misses(must)) return 'misses the bound';
  return misses(aim) ? 'short of the aim' : '';
}

function inColumns(label: string, cells: readonly string[], note: string): string {
  return `  ${label.padEnd(20)}${cells.map((cell) => cell.padStart(9)).join('')}  ${note}`.trimEnd();
}
