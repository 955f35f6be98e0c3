import type { Rule } from 'turndown';
import { literal } from './literal';

/** Code, which Markdown ends by signs that may stand in it as well. */
export const CODE: Readonly<Record<string, Rule>> = {
  /** An indented row of the sign ends a block too, which Turndown does not count. */
  block: {
    filter: 'pre',
    replacement: (_, node) => {
      const text = (node.textContent ?? '').replace(/\r\n?/g, '\n').replace(/\n$/, '');
      const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([row]) => row.length));
      const fence = '`'.repeat(longest + 1);
      return `\n\n${fence}\n${text}\n${fence}\n\n`;
    },
  },
  /** With the sign in it, it would need a longer row, which runs together with that of code beside it. */
  code: {
    filter: 'code',
    replacement: (content, node) => {
      if (content.includes('`')) return `<code>${literal(node.textContent ?? '')}</code>`;
      const line = content.replace(/[\r\n]+/g, ' ');
      const space = /^ .*[^ ].* $/.test(line) ? ' ' : '';
      return line && `\`${space}${line}${space}\``;
    },
  },
};
