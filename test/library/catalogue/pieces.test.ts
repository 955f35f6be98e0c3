import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../library/catalogue/fold';
import { bodyOf, foldedPieces, piecesOf } from '../../../library/catalogue/pieces';

test('folded pieces are the pieces of the text, one for each, whatever stands in it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Ə', 'й', ' ', '\n', '\u001f', '都', '👩‍🌾'), maxLength: 900 });
  fc.assert(
    fc.property(text, (written) => {
      const pieces = [...piecesOf(written)];
      const folded = foldedPieces(bodyOf(written));
      expect(folded).toEqual(pieces.length ? pieces.map((piece) => fold(piece.text).replaceAll('\u001f', ' ')) : ['']);
      for (const { text: piece, start } of pieces) expect(written.startsWith(piece, start)).toBe(true);
    }),
  );
});

test('a piece ends between two words where there is a space, and is no longer than two lines', () => {
  const pieces = [...piecesOf('word '.repeat(100).trim())];
  expect(pieces.every((piece) => /^word[\s\S]*word$/.test(piece.text) && piece.text.length <= 180)).toBe(true);
});
