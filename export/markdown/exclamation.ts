/**
 * Sets apart an exclamation mark that stands right before a link, which would become a picture by it.
 * It is an element with `data-sign` then, for the rule that puts a stroke before it.
 */
export function setApartExclamation(element: Element): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (const link of element.querySelectorAll('a[href], a[data-mark]')) {
    walker.currentNode = link;
    const before = walker.previousNode() as Text | null;
    if (!before?.data.endsWith('!') || before.parentElement?.closest('code, pre')) continue;
    const sign = element.ownerDocument.createElement('span');
    sign.dataset.sign = '';
    sign.textContent = '!';
    before.data = before.data.slice(0, -1);
    before.after(sign);
  }
}
