import { fold } from './fold';
import { runningText } from './running-text';

/** More than anybody goes through one by one, and few enough to mark at once. */
const MOST = 1000;

/** Where the words stand under `root`, in order, whatever their case and accents; at most 1000 places. */
export function findWords(root: Element, words: string): Range[] {
  const wanted = fold(words.trim()).text;
  if (!wanted) return [];
  const { text, range } = runningText(root);
  const { text: folded, starts } = fold(text);
  const found: Range[] = [];
  for (let at = folded.indexOf(wanted); at >= 0 && found.length < MOST; at = folded.indexOf(wanted, at + wanted.length))
    found.push(range(starts[at]!, starts[at + wanted.length] ?? text.length));
  return found;
}
