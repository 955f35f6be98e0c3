import { firstVisible } from '../around/blocks';
import { rangeIn } from '../selection';
import type { Sentence } from './sentences';

/** The sentence to begin with: the one in which the selection begins, else the first that can be seen, else the first. */
export function beginning(sentences: readonly Sentence[], text: HTMLElement, scroller: HTMLElement): number {
  const marked = rangeIn(text);
  const after = marked
    ? sentences.findIndex(({ range }) => range.comparePoint(marked.startContainer, marked.startOffset) <= 0)
    : sentences.findIndex(({ range }) => firstVisible([range.startContainer.parentElement!], scroller));
  return Math.max(0, after);
}
