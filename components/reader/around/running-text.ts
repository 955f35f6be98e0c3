/** The words of some elements as one string, each character knowing where it stands. */
export interface RunningText {
  /** The text as it stands in the document, `END_OF_BLOCK` between blocks. */
  text: string;
  /** The range of the characters from `start` up to, not including, `end`. */
  range: (start: number, end: number) => Range;
  /** The number of characters before that place in the document. */
  offsetOf: (node: Node, offset: number) => number;
}

/** Stands between two blocks; no word or sentence goes on past it. */
export const END_OF_BLOCK = '\u2029';

interface Piece {
  node: Text;
  start: number;
}

/** Elements after which no word goes on. */
const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, pre, blockquote, figcaption, td, th, tr, caption, summary, div, figure';

/**
 * Reads the text under `root` in order.
 *
 * @param isLeftOut says of an element that its text does not count
 */
export function runningText(root: Element, isLeftOut: (element: Element) => boolean = () => false): RunningText {
  const pieces: Piece[] = [];
  let text = '';
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        pieces.push({ node, start: text.length });
        text += node.data;
      } else if (node instanceof Element && !isLeftOut(node)) {
        walk(node);
        if (node.localName === 'br') text += ' ';
        else if (node.matches(BLOCKS)) text += END_OF_BLOCK;
      }
    }
  };
  walk(root);
  const range = (start: number, end: number) => {
    const made = document.createRange();
    const from = pieceAt(pieces, start);
    const to = pieceAt(pieces, end - 1);
    made.setStart(from.node, Math.min(start - from.start, from.node.data.length));
    made.setEnd(to.node, Math.min(end - to.start, to.node.data.length));
    return made;
  };
  const offsetOf = (node: Node, offset: number) => {
    const place = document.createRange();
    place.setStart(node, offset);
    const piece = pieces.find((each) => each.node === node || place.comparePoint(each.node, 0) >= 0);
    if (!piece) return text.length;
    return piece.node === node ? piece.start + offset : piece.start;
  };
  return { text, range, offsetOf };
}

/** The last piece that begins at or before that place, found by halving. */
function pieceAt(pieces: readonly Piece[], place: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}
