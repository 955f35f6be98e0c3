import type { Rule } from 'turndown';

/** How elements are written that Turndown does not know, or not so. */
export const RULES: Readonly<Record<string, Rule>> = {
  strike: { filter: ['del', 's'], replacement: (content) => around('~~', content) },
  highlight: { filter: 'mark', replacement: (content) => around('==', content) },
  raised: { filter: 'sup', replacement: (content) => `<sup>${content}</sup>` },
  lowered: { filter: 'sub', replacement: (content) => `<sub>${content}</sub>` },
  formula: {
    filter: (node) => node.localName === 'math',
    replacement: (_, node) => (node as Element).outerHTML.replace(/\s+/g, ' '),
  },
  term: {
    filter: 'dt',
    replacement: (content) => `\n\n${content.includes('**') ? content : around('**', content.trim())}\n\n`,
  },
  /** Where a link inside the text leads; see `before.ts`. */
  place: {
    filter: (node) => node.dataset?.place !== undefined,
    replacement: (_, node) => `<a id="${(node as HTMLElement).dataset.place}"></a>`,
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

function around(sign: string, content: string): string {
  return content.trim() ? sign + content + sign : content;
}
