import { rename } from './change';

/** Makes the headings of a text begin with `h2` and go down step by step, as a table of contents needs them. */
export function settleHeadings(root: Element): void {
  const open: number[] = [];
  for (const heading of root.querySelectorAll('h2, h3, h4, h5, h6')) {
    const level = Number(heading.localName[1]);
    while (open.length > 0 && open.at(-1)! >= level) open.pop();
    open.push(level);
    const name = `h${Math.min(open.length + 1, 6)}`;
    if (heading.localName !== name) rename(heading, name);
  }
}
