import type { Row } from '../../library/catalogue/contract';
import type { ArticleId } from '../../library/ids';

/** The selected articles of a list, whether their rows are seen or not. */
export interface Selecting {
  rows: ReadonlyMap<ArticleId, Row>;
  /** The place from which a range goes on. */
  anchor?: number;
}

export const NOTHING_SELECTED: Selecting = { rows: new Map() };

/** Selected if it was not, and the other way about. */
export function toggled({ rows }: Selecting, row: Row, place: number): Selecting {
  const next = new Map(rows);
  if (!next.delete(row.id)) next.set(row.id, row);
  return { rows: next, anchor: place };
}

/** Those as well; ranges go on from the same place as before. */
export function selectedToo({ rows, anchor }: Selecting, more: readonly Row[], place: number): Selecting {
  return { rows: new Map([...rows, ...more.map((row) => [row.id, row] as const)]), anchor: anchor ?? place };
}

/** The same selection after the tags of what is selected were changed. */
export function retagged({ rows, anchor }: Selecting, change: (tags: string[]) => string[]): Selecting {
  return { rows: new Map([...rows].map(([id, row]) => [id, { ...row, tags: change(row.tags) }])), anchor };
}

/** Every tag that one of the selected articles has. */
export function tagsOfSelected({ rows }: Selecting): string[] {
  return [...new Set([...rows.values()].flatMap(({ tags }) => tags))];
}
