import { firstVisible } from '../around/blocks';
import type { Sentence } from './sentences';

/** The sentence to begin with: the one in which the selection begins, else the first that can be seen, else the first. */
export function beginning(sentences: readonly Sentence[], text: HTMLElement, scroller: HTMLElement): number {
  const marked = selectionIn(text);
  const after = marked
    ? sentences.findIndex(({ range }) => range.comparePoint(marked.startContainer, marked.startOffset) <= 0)
    : sentences.findIndex(({ range }) => firstVisible([range.startContainer.parentElement!], scroller));
  return Math.max(0, after);
}

/** What is marked within the text. In a shadow root Chromium has a selection of its own, Firefox the document's. */
function selectionIn(text: HTMLElement): Range | undefined {
  const root = text.getRootNode() as Document | (ShadowRoot & Partial<Pick<Document, 'getSelection'>>);
  const selection = root.getSelection?.() ?? document.getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  return range && text.contains(range.startContainer) ? range : undefined;
}
