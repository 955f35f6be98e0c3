import { each, rename, unwrap } from './change';

/** Elements that say nothing more than another in a file of one article. The headline is its only `h1`. */
const RENAMED: Readonly<Record<string, string>> = {
  h1: 'h2',
  section: 'div',
  article: 'div',
  aside: 'div',
  header: 'div',
  footer: 'div',
  address: 'div',
};

/** Elements that mean something by an attribute only, or are meant for another way of showing. */
const UNWRAPPED =
  'picture, span:not([lang], [dir]), bdo:not([dir]), time:not([datetime]), time time, dfn dfn, a:not([href], [id])';

const REMOVED = 'source, colgroup, col, rp';

/** Leaves fewer kinds of elements, so that there is less of which the place has to be right. */
export function settleNames(root: Element): void {
  // Code runs from left to right in every language.
  each(root, 'pre', (code) => code.setAttribute('dir', 'ltr'));
  each(root, REMOVED, (element) => element.remove());
  each(root, UNWRAPPED, unwrap);
  each(root, Object.keys(RENAMED).join(), (element) => void rename(element, RENAMED[element.localName]!));
}
