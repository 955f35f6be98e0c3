/** Elements that begin a new block of text. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'address',
  'blockquote',
  'pre',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'caption',
  'figure',
  'figcaption',
  'hr',
  'details',
  'summary',
  'body',
  'html',
  'nav',
  'form',
]);

/** Parts of a body that are seen but are not its text; nor is a formula that has a line to itself. */
const NOT_TEXT = new Set(['figcaption', 'rp', 'rt', 'img', 'picture', 'source']);

/**
 * The plain text of `root` as blocks, in order: one for each paragraph, heading, list item or table row, white space
 * folded (line breaks kept in `pre` and for `br`). Captions are left out, since they belong to their pictures.
 */
export function textBlocks(root: Node): string[] {
  const blocks: string[] = [];
  let line = '';
  const end = () => {
    const text = line
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text) blocks.push(text);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      line += (node as Text).data.replace(/\s+/gu, ' ');
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    const name = (node as Element).localName ?? '';
    if (NOT_TEXT.has(name) || (name === 'math' && (node as Element).getAttribute('display') === 'block')) return;
    if (name === 'br') {
      line += '\n';
      return;
    }
    if (name === 'pre') {
      end();
      const code = (node.textContent ?? '').replace(/^\n+|\s+$/g, '');
      if (code.trim()) blocks.push(code);
      return;
    }
    const block = BLOCKS.has(name);
    if (block) end();
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (block) end();
    else if (name === 'td' || name === 'th') line += '\t';
  };
  visit(root);
  end();
  return blocks;
}

/** The text of `node` with white space folded. */
export function lineOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
