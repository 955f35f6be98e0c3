/** Text within an element that is written as HTML: there Markdown knows no strokes before signs, but entities. */
export function literal(text: string): string {
  return text.replace(/[!"#$&()*<=>@[\\\]^_`{|}~]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');
}

/** An element as HTML in one line, in which no letter means anything to Markdown. */
export function asHtml(element: Element): string {
  const copy = element.cloneNode(false) as Element;
  const [open, close] = copy.outerHTML.split(/(?=<\/[^<>"]+>$)/);
  const inside = [...element.childNodes].map((node) =>
    node.nodeType === Node.ELEMENT_NODE ? asHtml(node as Element) : literal(node.textContent ?? ''),
  );
  return open!.replace(/\s+/g, ' ') + inside.join('') + (close ?? '');
}
