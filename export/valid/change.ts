/** Takes the element away and leaves what it holds. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Puts an element of another name in its place, with the same attributes and content. */
export function rename(element: Element, name: string): Element {
  const made = element.ownerDocument.createElement(name);
  for (const { name: key, value } of element.attributes) made.setAttribute(key, value);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

/** Every element of that selector that is still there when its turn comes, outer ones first. */
export function each(root: Element, selector: string, change: (element: Element) => void): void {
  for (const element of root.querySelectorAll(selector)) if (root.contains(element)) change(element);
}

export function isBlank(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && !(node as Text).data.trim();
}
