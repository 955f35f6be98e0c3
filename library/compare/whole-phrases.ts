import type { Piece } from './compare-text';

/**
 * The pieces with words that were replaced one by one, with only the spaces between them left, as one phrase for another:
 * "half past six", and then "seven", as a person would have marked it.
 */
export function wholePhrases(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  let group: Piece[] = [];
  const end = () => {
    whole.push(...replaced(group));
    group = [];
  };
  for (const [index, piece] of pieces.entries()) {
    const isBetween = piece.text === ' ' && group.length > 0 && pieces[index + 1];
    if (piece.kind !== 'same' || isBetween) group.push(piece);
    else {
      end();
      whole.push(piece);
    }
  }
  end();
  return whole;
}

/** As one phrase for another, or as they are where nothing was replaced. */
function replaced(group: Piece[]): Piece[] {
  const textOf = (other: Piece['kind']) => group.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('');
  const [removed, added] = [textOf('added'), textOf('removed')];
  if (!removed.trim() || !added.trim()) return group;
  const space = removed.endsWith(' ') && added.endsWith(' ') ? 1 : 0;
  return [
    { kind: 'removed', text: removed.slice(0, removed.length - space) },
    { kind: 'added', text: added.slice(0, added.length - space) },
    ...(space ? [{ kind: 'same', text: ' ' } as const] : []),
  ];
}
