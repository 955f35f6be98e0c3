import type { Run } from './contract';
import { fold } from './fold';
import { type Body, foldedPieces, type Piece, piecesOf } from './pieces';
import { type Phrase, SPACED } from './terms';

/** A letter with the marks upon it, those of narrow kana as well; of the Armenian letter that is written as two, both. */
const LETTERS = /եւ|[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]+/giu;

/** Finds what was asked for in texts as they are shown. */
export interface HitFinder {
  /** The whole text, with all hits told. */
  inTitle(title: string): Run[];
  /** The piece of the text in which most of the phrases occur, or its beginning. */
  inText(body: Body): Run[];
}

export function hitFinder(phrases: readonly Phrase[]): HitFinder {
  const patterns = phrases.map(patternOf);
  return {
    inTitle: (title) => runsWith(patterns, title),
    inText(body) {
      const { text } = body;
      const piece = bestPiece(body, patterns);
      const shown = piece.text.trim().replace(/\s+/g, ' ');
      const end = piece.start + piece.text.length;
      return runsWith(
        patterns,
        `${text.slice(0, piece.start).trim() ? '…' : ''}${shown}${text.slice(end).trim() ? '…' : ''}`,
      );
    },
  };
}

/**
 * How a phrase is found in a folded text. That words end there is looked at afterwards: an expression that knows all letters takes
 * milliseconds to be made, and these are made with each letter that is typed.
 */
interface Pattern {
  expression: RegExp;
  /** True if no letter may stand before it. */
  begins: boolean;
  /** True if no letter may stand behind it. */
  ends: boolean;
}

const LETTER = new RegExp(SPACED, 'v');

function patternOf({ runs, open }: Phrase): Pattern {
  return {
    expression: new RegExp(runs.map(({ run }) => run).join('[^\\p{L}\\p{M}\\p{N}]*'), 'gu'),
    begins: !runs[0]!.unspaced,
    ends: !open && !runs.at(-1)!.unspaced,
  };
}

/** Where the phrase stands, as beginnings and ends. */
function placesOf({ expression, begins, ends }: Pattern, folded: string): [number, number][] {
  const isLetter = (place: number) => LETTER.test(folded.charAt(place));
  return Array.from(folded.matchAll(expression), ({ 0: found, index }): [number, number] => [
    index,
    index + found.length,
  ]).filter(([start, end]) => !(begins && isLetter(start - 1)) && !(ends && isLetter(end)));
}

function bestPiece(body: Body, patterns: readonly Pattern[]): Piece {
  let best = 0;
  let most = 0;
  for (const [index, folded] of foldedPieces(body).entries()) {
    const occurring = patterns.filter((pattern) => placesOf(pattern, folded).length).length;
    if (occurring <= most) continue;
    best = index;
    most = occurring;
    if (most === patterns.length) break;
  }
  return [...piecesOf(body.text)][best] ?? { text: '', start: 0 };
}

/** Letters come again and again, and folding one costs a hundred times what looking it up does. */
const FOLDED = new Map<string, string>();

/** More than all letters of a library in two scripts; with Han, the memory would go on growing. */
const MOST_FOLDED = 5000;

function foldLetter(letter: string): string {
  let folded = FOLDED.get(letter);
  if (folded === undefined) {
    if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
    folded = fold(letter);
    FOLDED.set(letter, folded);
  }
  return folded;
}

/** Cuts a text where hits begin and end; what is found in the folded text is told of the letters that made it. */
function runsWith(patterns: readonly Pattern[], text: string): Run[] {
  let folded = '';
  /** For each unit of the folded text, where its letter begins in the text; one more for the end. */
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    const same = foldLetter(letter);
    folded += same;
    for (let unit = 0; unit < same.length; unit += 1) places.push(index);
  }
  places.push(text.length);
  const runs: Run[] = [];
  let told = 0;
  const tell = (end: number, hit: boolean) => {
    if (end > told) runs.push({ text: text.slice(told, end), hit });
    told = Math.max(told, end);
  };
  const found = patterns.flatMap((pattern) => placesOf(pattern, folded)).toSorted(([one], [other]) => one - other);
  for (const [start, end] of found) {
    tell(places[start]!, false);
    tell(endOfLetter(places, end), true);
  }
  tell(text.length, false);
  return runs;
}

/** A hit ends with a letter of the text, even if that makes two of the folded one (æ). */
function endOfLetter(places: readonly number[], unit: number): number {
  let end = unit;
  while (end < places.length - 1 && places[end] === places[end - 1]) end += 1;
  return places[end]!;
}
