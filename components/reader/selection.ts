/** What is selected in the document or shadow root in which that element stands; undefined if nothing is. */
export function selectionIn(element: Element): Selection | undefined {
  // In a shadow root Chromium has a selection of its own, Firefox the document's.
  const root = element.getRootNode() as Document | (ShadowRoot & Partial<Pick<Document, 'getSelection'>>);
  const selection = root.getSelection?.() ?? document.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection : undefined;
}

/** What is marked within the text; undefined if nothing is, or if it begins elsewhere. */
export function rangeIn(text: HTMLElement): Range | undefined {
  const range = selectionIn(text)?.getRangeAt(0);
  return range && text.contains(range.startContainer) ? range : undefined;
}
