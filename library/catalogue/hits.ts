import type { Run } from './contract';
import { fold } from './fold';
import { type Phrase, SPACED } from './terms';

/** About as many letters of a text are shown, two lines of a list. */
const EXCERPT = 180;

/** Pieces of a text that end between two words, or, where there is no space, anywhere. */
const PIECES = new RegExp(`\\S[\\s\\S]{0,${EXCERPT - 1}}(?!\\S)|\\S[\\s\\S]{0,${EXCERPT - 1}}`, 'gu');

/** A letter with the marks upon it, those of narrow kana as well; of the Armenian letter that is written as two, both. */
const LETTERS = /եւ|[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]+/giu;

/** Finds what was asked for in texts as they are shown. */
export interface HitFinder {
  /** The whole text, with all hits told. */
  inTitle(title: string): Run[];
  /** The piece of the text in which most of the phrases occur, or its beginning. */
  inText(text: string): Run[];
}

export function hitFinder(phrases: readonly Phrase[]): HitFinder {
  const patterns = phrases.map(patternOf);
  const any = new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'gv');
  const each = patterns.map((pattern) => new RegExp(pattern, 'v'));
  return {
    inTitle: (title) => runsWith(any, title),
    inText(text) {
      const piece = bestPiece(text, each);
      const shown = piece.text.trim().replace(/\s+/g, ' ');
      const end = piece.start + piece.text.length;
      return runsWith(
        any,
        `${text.slice(0, piece.start).trim() ? '…' : ''}${shown}${text.slice(end).trim() ? '…' : ''}`,
      );
    },
  };
}

/** An expression that finds the phrase in a folded text. */
function patternOf({ runs, open }: Phrase): string {
  const parts = runs.map(({ run, unspaced }, index) => {
    const goesOn = open && index === runs.length - 1;
    return unspaced ? run : `(?<!${SPACED})${run}${goesOn ? '' : `(?!${SPACED})`}`;
  });
  return parts.join('[^\\p{L}\\p{M}\\p{N}]*');
}

function bestPiece(text: string, patterns: readonly RegExp[]): { text: string; start: number } {
  let best = { text: '', start: 0 };
  let most = -1;
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const folded = fold(piece);
    const occurring = patterns.filter((pattern) => pattern.test(folded)).length;
    if (occurring <= most) continue;
    best = { text: piece, start: index };
    most = occurring;
    if (most === patterns.length) break;
  }
  return best;
}

/** Cuts a text where hits begin and end; what is found in the folded text is told of the letters that made it. */
function runsWith(pattern: RegExp, text: string): Run[] {
  let folded = '';
  /** For each unit of the folded text, where its letter begins in the text; one more for the end. */
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    const same = fold(letter);
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
  for (const { 0: found, index } of folded.matchAll(pattern)) {
    tell(places[index]!, false);
    tell(endOfLetter(places, index + found.length), true);
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
