import { blocksOf } from '../around/blocks';
import { runningText } from '../around/running-text';

/** What is spoken in one breath: a sentence, or a clause of a very long one. */
export interface Sentence {
  words: string;
  /** Where it stands in the text. */
  range: Range;
  /** Number of the paragraph, heading or list item that it belongs to. */
  block: number;
}

/** Chromium falls silent in the middle of an utterance that lasts longer than about 15 seconds: some 200 letters. */
const LONGEST = 180;

/** A character of these scripts takes about as long as three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Where a voice rests within a sentence, in many scripts. */
const CLAUSE_END = /[,;:،؛՝、，；：—–]/u;

/** The sentences of a text in order. Marks of notes, code and tables are not spoken. */
export function sentencesOf(text: Element, language: string | undefined): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocksOf(text)
    .filter((element) => !element.closest('pre, table, figure'))
    .flatMap((element, block) => {
      const running = runningText(element, isNotSpoken);
      return [...segmenter.segment(running.text)]
        .flatMap(({ segment, index }) => breaths(segment).map(([from, to]) => [index + from, index + to] as const))
        .map(([from, to]) => trimmed(running.text, from, to))
        .filter(([from, to]) => /[\p{L}\p{N}]/u.test(running.text.slice(from, to)))
        .map(([from, to]) => ({ words: running.text.slice(from, to), range: running.range(from, to), block }));
    });
}

function isNotSpoken(element: Element): boolean {
  return element.matches('sup:has(a), rt, rp');
}

/** Splits what would take too long after a clause, or else between words. */
function breaths(sentence: string): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  let clause = 0;
  let space = 0;
  let length = 0;
  for (let index = 0; index < sentence.length; index++) {
    const character = sentence[index]!;
    length += DENSE.test(character) ? 3 : 1;
    if (CLAUSE_END.test(character)) clause = index + 1;
    if (/\s/u.test(character)) space = index + 1;
    if (length <= LONGEST) continue;
    const cut = clause > from ? clause : space > from ? space : index + 1;
    parts.push([from, cut]);
    index = cut - 1;
    from = cut;
    length = 0;
  }
  return [...parts, [from, sentence.length]];
}

function trimmed(text: string, from: number, to: number): [number, number] {
  const part = text.slice(from, to);
  return [from + part.length - part.trimStart().length, to - (part.length - part.trimEnd().length)];
}
