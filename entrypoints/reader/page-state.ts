/**
 * Remembers what the person would miss: where the page was scrolled to, what was marked, and where the caret stood. The
 * focus itself is given back by the dialog. Returns how to restore it, to be called when the reader is gone.
 */
export function rememberPageState(): () => void {
  const scroll = { left: scrollX, top: scrollY };
  const field = textField(document.activeElement);
  const caret = field && ([field.selectionStart, field.selectionEnd] as const);
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection!.getRangeAt(index).cloneRange(),
  );
  return () => {
    if (field?.isConnected && field === document.activeElement) field.setSelectionRange(...caret!);
    else if (selection && !isMarked(selection, ranges)) mark(selection, ranges);
    if (scrollX !== scroll.left || scrollY !== scroll.top) scrollTo({ ...scroll, behavior: 'instant' });
  };
}

/** A field with a caret; other kinds of input have none and throw when asked. */
function textField(element: Element | null): HTMLInputElement | HTMLTextAreaElement | undefined {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isField && element.selectionStart !== null ? element : undefined;
}

function isMarked(selection: Selection, ranges: readonly Range[]): boolean {
  return (
    selection.rangeCount === ranges.length &&
    ranges.every((range, index) => {
      const now = selection.getRangeAt(index);
      return (
        now.startContainer === range.startContainer &&
        now.startOffset === range.startOffset &&
        now.endContainer === range.endContainer &&
        now.endOffset === range.endOffset
      );
    })
  );
}

function mark(selection: Selection, ranges: readonly Range[]): void {
  selection.removeAllRanges();
  for (const range of ranges) if (range.startContainer.isConnected) selection.addRange(range);
}
