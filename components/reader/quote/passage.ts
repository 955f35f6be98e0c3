import { END_OF_BLOCK, type RunningText, runningText } from '../around/running-text';
import type { Passage } from './contract';

/** So many letters of what stands around a passage belong to its quote. */
const AROUND = 32;

/** What stands in the article's element and is not the article's. */
const NOT_THE_ARTICLE = '.colophon, .left-out, .notice, .byline, .unseen, .copy-head, .copy-foot';

/** What of the article lies in the range; undefined if there is no word in it. */
export function passageIn(article: Element, range: Range): Passage | undefined {
  const running = runningText(article, (element) => element.matches(NOT_THE_ARTICLE));
  const [start, end] = withoutSpace(running.text, offsetsOf(running, range));
  if (start >= end) return undefined;
  const quote = {
    exact: asLines(running.text.slice(start, end)),
    prefix: asLines(running.text.slice(0, start)).slice(-AROUND),
    suffix: asLines(running.text.slice(end)).slice(0, AROUND),
  };
  return { quote, range: running.range(start, end) };
}

function offsetsOf({ offsetOf }: RunningText, range: Range): [start: number, end: number] {
  return [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
}

function withoutSpace(text: string, [start, end]: [number, number]): [start: number, end: number] {
  const words = text.slice(start, end);
  return [start + words.length - words.trimStart().length, start + words.trimEnd().length];
}

/** A line for each block, white space as it is drawn. */
function asLines(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').replace(new RegExp(` ?${END_OF_BLOCK}[ ${END_OF_BLOCK}]*`, 'g'), '\n');
}
