import { MARK_COLOURS } from '../../../library/mark';
import { mark as paint } from '../around/marks';
import type { ListedMark } from './listed';

/** Below what is found and what is spoken. */
const PRIORITY = -1;

/** Paints the marks that have a place, and those only. */
export function paintMarks(listed: readonly ListedMark[]): void {
  const shown = listed.filter(({ range, isRemoved }) => range && !isRemoved);
  const ranges = (some: readonly ListedMark[]) => some.map(({ range }) => range!);
  for (const colour of MARK_COLOURS)
    paint(`colophon-mark-${colour}`, ranges(shown.filter(({ mark }) => mark.colour === colour)), PRIORITY);
  paint('colophon-noted', ranges(shown.filter(({ mark }) => mark.note)), PRIORITY);
}

/** The mark at that point of the window; of several the shortest, which lies within the others. */
export function markAt(listed: readonly ListedMark[], x: number, y: number): ListedMark | undefined {
  const isHit = ({ range, isRemoved }: ListedMark) =>
    !isRemoved &&
    [...(range?.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  const length = ({ mark }: ListedMark) => mark.quote!.exact.length;
  return listed.filter(isHit).sort((one, other) => length(one) - length(other))[0];
}
