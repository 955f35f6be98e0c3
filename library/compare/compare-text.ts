import { diffArrays } from 'diff';
import { wholePhrases } from './whole-phrases';

/** A stretch of text that stands in both versions, or in one of them. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Above this many milliseconds the words are given up for whole paragraphs, which are few. */
const PATIENCE_MS = 1_000;

/**
 * What was added and removed, by words as the language has them (`Intl.Segmenter`, so Chinese and Japanese too). Two long
 * texts that have next to nothing in common are compared by paragraphs.
 */
export function compareText(before: string, after: string, language: string | undefined): Piece[] {
  const words = segmenterOf(language);
  const wordsOf = (text: string) => Array.from(words.segment(normalised(text)), ({ segment }) => segment);
  const changes =
    diffArrays(wordsOf(before), wordsOf(after), { timeout: PATIENCE_MS }) ??
    diffArrays(paragraphsOf(before), paragraphsOf(after));
  const pieces = changes.map(
    ({ value, added, removed }): Piece => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  return wholePhrases(pieces);
}

function paragraphsOf(text: string): string[] {
  return normalised(text).split(/(?<=\n)/);
}

/** Composed, one space for each run of spaces, one empty line between blocks: none of these is a change. */
function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n\n')
    .trim();
}

function segmenterOf(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // A page may say anything of its language.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
