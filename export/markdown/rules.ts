import type { Rule } from 'turndown';
import { asHtml, literal } from './literal';

/** How elements are written that Turndown does not know, or not so. */
export const RULES: Readonly<Record<string, Rule>> = {
  strike: { filter: ['del', 's'], replacement: (content) => around('~~', content) },
  highlight: { filter: 'mark', replacement: (content) => around('==', content) },
  raised: { filter: 'sup', replacement: (content) => inLine('sup', content) },
  lowered: { filter: 'sub', replacement: (content) => inLine('sub', content) },
  formula: {
    filter: (node) => node.localName === 'math',
    replacement: (_, node) => asHtml(node as Element),
  },
  term: {
    filter: 'dt',
    replacement: (content) => `\n\n${content.includes('**') ? content : around('**', content.trim())}\n\n`,
  },
  /** What is no sign of Markdown here; see `exclamation.ts`. */
  sign: {
    filter: (node) => node.dataset?.sign !== undefined,
    replacement: (_, node) => `\\${node.textContent}`,
  },
  /** Where a link inside the text leads; see `before.ts`. */
  place: {
    filter: (node) => node.dataset?.place !== undefined,
    replacement: (_, node) => `<a id="${literal((node as HTMLElement).dataset.place!)}"></a>`,
  },
  noteMark: {
    filter: (node) => node.dataset?.mark !== undefined,
    replacement: (_, node) => `[^${(node as HTMLElement).dataset.mark}]`,
  },
  note: {
    filter: (node) => node.dataset?.note !== undefined,
    replacement: (content, node) =>
      `\n\n[^${(node as HTMLElement).dataset.note}]: ${noteOf(content.trim()).replace(/\n(?=.)/g, '\n    ')}\n\n`,
  },
};

/** Where footnotes are not known, a note of one word and nothing else would be taken for the address of a link. */
function noteOf(content: string): string {
  return content.replace(/^\S+(?:\s+["'(].*)?$/m, (line, at: number) => (at === 0 ? `${line} <!-- -->` : line));
}

/** An element that stands alone in a line would make HTML of the lines below it. */
function inLine(name: string, content: string): string {
  return content.includes('\n') ? content : `<${name}>${content}</${name}>`;
}

function around(sign: string, content: string): string {
  return content.trim() ? sign + content + sign : content;
}
