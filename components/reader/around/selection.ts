/** What is marked within the text. In a shadow root Chromium has a selection of its own, Firefox the document's. */
export function selectionIn(text: HTMLElement): Range | undefined {
  const root = text.getRootNode() as Document | (ShadowRoot & Partial<Pick<Document, 'getSelection'>>);
  const selection = root.getSelection?.() ?? document.getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  return range && text.contains(range.startContainer) ? range : undefined;
}
