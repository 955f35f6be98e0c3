/** Pages with more elements are read from their beginning, up to so many; a long page of an encyclopaedia has half of it. */
const MOST_ELEMENTS = 30_000;
/** As deep as the snapshot is flattened to anyway. */
const DEEPEST = 120;

const firstChild = getter('firstChild');
const nextSibling = getter('nextSibling');

/** True for a page that would hold up the tab if all of it were walked over. */
export function isHuge(page: Document): boolean {
  return Document.prototype.getElementsByTagName.call(page, '*').length > MOST_ELEMENTS;
}

/**
 * The beginning of a huge page as a copy of `target`'s; of what is nested too deep, text and pictures, side by side. Nodes are
 * asked by the browser's own getters, since a form of the page may have controls of these names.
 */
export function copyBeginning(root: Element, target: Document): Element {
  const copy = target.importNode(root, false);
  const open: { from: Node; to: Node }[] = [{ from: root, to: copy }];
  let left = MOST_ELEMENTS;
  let at = firstChild(root);
  while (at && left > 0) {
    const { to } = open.at(-1)!;
    const isTooDeep = open.length > DEEPEST;
    const isKept = !isTooDeep || at.nodeType === Node.TEXT_NODE || (at as Element).localName === 'img';
    if (isKept) left--;
    const twin = isKept ? Node.prototype.appendChild.call(to, target.importNode(at, false)) : to;
    const child = firstChild(at);
    if (child) open.push({ from: at, to: isTooDeep ? to : twin });
    at = child ?? nextSibling(at);
    while (!at && open.length > 1) at = nextSibling(open.pop()!.from);
  }
  return copy;
}

function getter(name: 'firstChild' | 'nextSibling'): (node: Node) => Node | null {
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, name)!;
  return (node) => get!.call(node);
}
