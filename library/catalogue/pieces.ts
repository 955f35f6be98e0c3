import { fold } from './fold';

/** About as many letters of a text are shown, two lines of a list. */
const EXCERPT = 180;

/** Pieces of a text that end between two words, or, where there is no space, anywhere. */
const PIECES = new RegExp(`\\S[\\s\\S]{0,${EXCERPT - 1}}(?!\\S)|\\S[\\s\\S]{0,${EXCERPT - 1}}`, 'gu');

/** Stands between folded pieces, and nowhere in them. */
const BETWEEN = '\u001f';

/** A text of which pieces are shown: as it is written, and what searches compare, which takes too long to be made each time. */
export interface Body {
  text: string;
  /** The same pieces in the same order, folded. */
  folded: string;
}

export interface Piece {
  text: string;
  /** Where it begins in the whole text. */
  start: number;
}

export function bodyOf(text: string): Body {
  const pieces = Array.from(piecesOf(text), (piece) => fold(piece.text).replaceAll(BETWEEN, ' '));
  return { text, folded: pieces.join(BETWEEN) };
}

export function piecesOf(text: string): Iterable<Piece> {
  return text.matchAll(PIECES).map(({ 0: piece, index }) => ({ text: piece, start: index }));
}

export function foldedPieces({ folded }: Body): string[] {
  return folded.split(BETWEEN);
}
