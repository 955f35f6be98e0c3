import type { Rule } from 'turndown';

/** What Markdown takes for the number of a list's item. */
const MOST = 900_000_000;

/** Lists, which begin within an item without an empty line, where Markdown lets them: if they have points, or count from one. */
export const LISTS: Readonly<Record<string, Rule>> = {
  list: {
    filter: ['ul', 'ol'],
    replacement: (content, node) => {
      const list = node as HTMLElement;
      const isLast = list.parentElement?.localName === 'li' && list.parentElement.lastElementChild === list;
      const canBegin = list.localName === 'ul' || !list.hasAttribute('start');
      return isLast && canBegin && list.firstElementChild?.localName === 'li' ? `\n${content}` : `\n\n${content}\n\n`;
    },
  },
};

/** Takes numbers off which no item can have. */
export function settleNumbers(element: Element): void {
  for (const list of element.querySelectorAll('ol[start]')) {
    const start = list.getAttribute('start')!.trim();
    if (!/^\d+$/.test(start) || Number(start) > MOST || Number(start) === 1) list.removeAttribute('start');
  }
}
