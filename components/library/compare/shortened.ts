import type { Piece } from '../../../library/compare/compare-text';

/** So many letters of what is the same are shown on either side of a change. */
const AROUND = 160;

const GAP = ' … ';

/** The pieces with long stretches that are the same cut to what stands next to a change. */
export function shortened(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'same' || piece.text.length <= 2 * AROUND) return piece;
    const head = index > 0 ? piece.text.slice(0, endOfWord(piece.text, AROUND)) : '';
    const tail = index < pieces.length - 1 ? piece.text.slice(startOfWord(piece.text, piece.text.length - AROUND)) : '';
    return { kind: 'same', text: `${head}${GAP}${tail}` };
  });
}

function endOfWord(text: string, from: number): number {
  const end = text.slice(from).search(/\s/);
  return end < 0 || end > AROUND ? from : from + end;
}

function startOfWord(text: string, from: number): number {
  return text.slice(0, from).search(/\S*$/);
}
