/** The plain text of an article's body in which marks have their places, each letter knowing its node. */
export interface TextOf {
  /** White space folded into one space but for program code, a line for each block. */
  text: string;
  /** The letters from `start` up to, not including, `end`, where they stand in the document. */
  range: (start: number, end: number) => Range;
  /** Which letters lie within that range; undefined if none do. */
  within: (range: Range) => { start: number; end: number } | undefined;
}

/** Letters of one node that stand in the text just as they do there. */
interface Run {
  node: Text;
  /** Where they begin in the node, and in the text. */
  from: number;
  start: number;
  length: number;
}

/** Elements around which a line ends. */
const BLOCKS = new Set(
  'p div section article aside header footer address blockquote pre ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr td th figure figcaption hr br details summary'.split(
    ' ',
  ),
);

/** Signs of how a word is read, which stand between its letters; and the reader's own controls. */
const NOT_TEXT = new Set(['rp', 'rt', 'button']);

/**
 * Reads the body under `root`: the reader's, a saved copy's or one that is only parsed give the same text, since boxes
 * and colours that are added around words don't count. Captions, notes, tables and code are in it, in their order.
 */
export function textOf(root: Element): TextOf {
  const runs: Run[] = [];
  let text = '';
  let lineEnds = false;
  const add = (node: Text, from: number, letters: string) => {
    if (lineEnds && text) {
      const last = runs.at(-1)!;
      if (text.endsWith(' ') && last.length > 0) {
        last.length -= 1;
        text = text.slice(0, -1);
      }
      text += '\n';
    }
    lineEnds = false;
    const last = runs.at(-1);
    if (last?.node === node && last.from + last.length === from && last.start + last.length === text.length)
      last.length += letters.length;
    else runs.push({ node, from, start: text.length, length: letters.length });
    text += letters;
  };
  const read = (node: Text, isCode: boolean) => {
    if (isCode) return node.data && add(node, 0, node.data);
    for (const { 0: piece, index } of node.data.matchAll(/\s+|\S+/gu)) {
      if (piece.trim()) add(node, index, piece);
      else if (text && !lineEnds && !/\s$/u.test(text)) add(node, index, ' ');
    }
  };
  const walk = (parent: Node, isCode: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) read(node as Text, isCode);
      else if (node.nodeType === Node.ELEMENT_NODE) enter(node as Element, isCode);
    }
  };
  const enter = (element: Element, isCode: boolean) => {
    const { localName } = element;
    if (NOT_TEXT.has(localName)) return;
    const isBlock = BLOCKS.has(localName);
    lineEnds ||= isBlock;
    walk(element, isCode || localName === 'pre');
    lineEnds ||= isBlock;
  };
  walk(root, false);
  return {
    text,
    range: (start, end) => {
      const range = root.ownerDocument.createRange();
      const first = runs[firstWhere(runs, (run) => run.start + run.length > start)] ?? runs.at(-1)!;
      const last = runs[firstWhere(runs, (run) => run.start >= end) - 1] ?? runs[0]!;
      range.setStart(first.node, first.from + Math.max(0, start - first.start));
      range.setEnd(last.node, last.from + Math.min(last.length, end - last.start));
      return range;
    },
    within: (range) => {
      const first = runs[firstWhere(runs, ({ node, from, length }) => range.comparePoint(node, from + length) >= 0)];
      const last = runs[firstWhere(runs, ({ node, from }) => range.comparePoint(node, from) > 0) - 1];
      if (!first || !last) return undefined;
      const start = first.start + placeIn(first, range.startContainer, range.startOffset, 0);
      const end = last.start + placeIn(last, range.endContainer, range.endOffset, last.length);
      return start < end ? { start, end } : undefined;
    },
  };
}

/** How far into the run that point is; `elsewhere` if it lies in another node. */
function placeIn({ node, from, length }: Run, container: Node, offset: number, elsewhere: number): number {
  return container === node ? Math.min(length, Math.max(0, offset - from)) : elsewhere;
}

/** The index of the first run for which it is true, as it is for all after it; found by halving. */
function firstWhere(runs: readonly Run[], isTrue: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(runs[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
