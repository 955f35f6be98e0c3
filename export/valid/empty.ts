import { hasContent } from '../../article/body/shapes';

const MAY_BE_EMPTY = 'br, wbr, hr, img, td, th, math, math *';

/** Takes away what holds nothing to read or to see, the innermost first. */
export function settleEmpty(root: Element): void {
  for (const element of [...root.querySelectorAll(`:not(${MAY_BE_EMPTY})`)].reverse())
    if (!hasContent(element) && !element.querySelector('td, th')) element.remove();
}
