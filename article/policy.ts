/**
 * What may stand in an article's HTML. Everything not named here is taken out: no script, style, form, frame, SVG,
 * class, inline style or data attribute.
 */

const TEXT = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'q',
  'cite',
  'pre',
  'code',
  'kbd',
  'samp',
  'var',
  'br',
  'wbr',
  'hr',
];
const INLINE = [
  'a',
  'em',
  'strong',
  'b',
  'i',
  'u',
  's',
  'del',
  'ins',
  'sub',
  'sup',
  'small',
  'mark',
  'abbr',
  'dfn',
  'time',
  'span',
  'bdi',
  'bdo',
  'ruby',
  'rt',
  'rp',
];
const STRUCTURE = [
  'div',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'address',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
  'details',
  'summary',
];
const TABLE = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'colgroup', 'col'];
const PICTURE = ['img', 'picture', 'source'];
/** Presentation MathML; the parts that can carry HTML (`annotation-xml`, `mtext` islands) are left out. */
const MATH = [
  'math',
  'mrow',
  'mi',
  'mo',
  'mn',
  'ms',
  'mspace',
  'mfrac',
  'msqrt',
  'mroot',
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
  'mpadded',
  'mphantom',
  'menclose',
  'mmultiscripts',
  'mprescripts',
];

export const ALLOWED_TAGS: readonly string[] = [...TEXT, ...INLINE, ...STRUCTURE, ...TABLE, ...PICTURE, ...MATH];

export const ALLOWED_ATTRIBUTES: readonly string[] = [
  'href',
  'src',
  'srcset',
  'sizes',
  'media',
  'alt',
  'title',
  'width',
  'height',
  'lang',
  'dir',
  'id',
  'cite',
  'datetime',
  'colspan',
  'rowspan',
  'scope',
  'headers',
  'span',
  'start',
  'reversed',
  'value',
  'type',
  'display',
  'mathvariant',
  'stretchy',
  'linethickness',
  'rel',
  'target',
  'loading',
  'decoding',
  'referrerpolicy',
];

/** Attributes that hold one address, and which kinds of address they may hold. */
export const ADDRESS_ATTRIBUTES: Readonly<Record<string, 'link' | 'picture'>> = {
  href: 'link',
  cite: 'link',
  src: 'picture',
};

/** The candidates of a `srcset` that are allowed, or undefined if none is. Data addresses have no place in one. */
export function allowedSrcset(value: string): string | undefined {
  const kept = readSrcset(value).filter(({ url }) => /^https?:\/\//i.test(url));
  return kept.length
    ? kept.map(({ url, descriptor }) => (descriptor ? `${url} ${descriptor}` : url)).join(', ')
    : undefined;
}

export interface SrcsetCandidate {
  url: string;
  /** `2x`, `640w`, or empty. */
  descriptor: string;
}

/** Most candidates that are read; a longer set is somebody's joke. */
const MOST_CANDIDATES = 40;

/** Splits a `srcset` as HTML does: at white space, since addresses themselves may hold commas. */
export function readSrcset(value: string): SrcsetCandidate[] {
  const candidates: SrcsetCandidate[] = [];
  const pattern = /[\s,]*(\S*[^\s,])(?:\s+([\d.]+[wxh](?:\s+[\d.]+h)?))?\s*(?:,|$)/gy;
  const text = value.slice(0, 20_000);
  for (let match = pattern.exec(text); match && candidates.length < MOST_CANDIDATES; match = pattern.exec(text)) {
    candidates.push({ url: match[1]!, descriptor: match[2] ?? '' });
  }
  return candidates;
}
