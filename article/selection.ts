import { textBlocks } from './body/text';

/** The marked part of the page as a document of its own, or undefined if nothing with a word in it is marked. */
export function selectedDocument(page: Document): Document | undefined {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const copy = page.implementation.createHTMLDocument('');
  const base = copy.createElement('base');
  base.setAttribute('href', page.baseURI);
  copy.head.append(base);
  for (let index = 0; index < selection.rangeCount; index++) copyRange(selection.getRangeAt(index), copy);
  return textBlocks(copy.body).length > 0 ? copy : undefined;
}

/**
 * Copies node by node into the inert document. `Range.cloneContents` would make the copies in the live page, where
 * pictures load and custom elements run their code.
 */
function copyRange(range: Range, copy: Document): void {
  const top = range.commonAncestorContainer;
  const parent = copy.body.appendChild(copy.createElement('div'));
  if (top.nodeType === Node.TEXT_NODE) copyNode(top, range, parent);
  else for (const child of top.childNodes) copyNode(child, range, parent);
}

function copyNode(live: Node, range: Range, parent: Node): void {
  if (!range.intersectsNode(live)) return;
  if (live.nodeType === Node.TEXT_NODE) {
    parent.appendChild(parent.ownerDocument!.createTextNode(markedPart(live as Text, range)));
  } else if (live.nodeType === Node.ELEMENT_NODE) {
    const element = parent.appendChild(parent.ownerDocument!.importNode(live, false));
    for (let child = live.firstChild; child; child = child.nextSibling) copyNode(child, range, element);
  }
}

function markedPart(text: Text, range: Range): string {
  const end = text === range.endContainer ? range.endOffset : text.length;
  return text.data.slice(text === range.startContainer ? range.startOffset : 0, end);
}
