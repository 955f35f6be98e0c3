import type { Cuts } from '../page/cuts';
import { LETTERS } from '../page/letters';
import { allowedSrcset, isAllowedAddress, readSrcset } from '../policy';
import type { Captions } from './figures';
import { BLOCKS, lineOf } from './text';

/** Elements that stay as they are, with these attributes; all others give way to their children. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  p: ['dir', 'lang'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  blockquote: ['cite', 'lang', 'dir'],
  q: ['cite'],
  cite: [],
  pre: [],
  code: [],
  kbd: [],
  samp: [],
  var: [],
  br: [],
  wbr: [],
  hr: [],
  em: [],
  strong: [],
  b: [],
  i: [],
  u: [],
  s: [],
  del: ['datetime'],
  ins: ['datetime'],
  sub: ['id'],
  sup: ['id'],
  small: [],
  mark: [],
  abbr: ['title'],
  dfn: [],
  time: ['datetime'],
  bdi: ['dir'],
  bdo: ['dir'],
  ruby: [],
  rt: [],
  rp: [],
  ul: [],
  ol: ['start', 'reversed', 'type'],
  li: ['id', 'value'],
  dl: [],
  dt: ['id'],
  dd: ['id'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['colspan', 'rowspan', 'scope'],
  td: ['colspan', 'rowspan'],
  colgroup: [],
  col: ['span'],
  details: [],
  summary: [],
  picture: [],
};

/** An element that is emptied by cleaning goes, unless it means something empty. */
const MAY_BE_EMPTY = new Set(['br', 'wbr', 'hr', 'td', 'th', 'col', 'img', 'source', 'tr']);

/** What the body is composed with. */
interface Composition {
  /** What relative addresses are resolved against. */
  base: string;
  captions: Captions;
  cuts: Cuts;
  /** The lead picture, where it stands outside of the text: it is put first. */
  lead?: Element;
}

/**
 * Builds the article's body anew from what was found: plain semantic elements without classes, absolute links and pictures,
 * captions at their pictures, loose text in paragraphs, without what was cut. The roots are left as they are.
 *
 * @param roots the elements whose contents follow one another
 * @returns a `div` of a new inert document
 */
export function compose(roots: readonly Node[], { base, captions, cuts, lead }: Composition): HTMLElement {
  const document = new DOMParser().parseFromString('<div></div>', 'text/html');
  const body = document.body.firstElementChild as HTMLElement;
  const composer = new Composer(document, base, captions, cuts);
  if (lead) composer.place(body, lead);
  for (const root of roots) composer.fill(body, root);
  return body;
}

class Composer {
  constructor(
    private readonly document: Document,
    private readonly base: string,
    private readonly captions: Captions,
    private readonly cuts: Cuts,
  ) {}

  /** Puts a single picture, with its caption, at the end of `into`. */
  place(into: Element, picture: Element): void {
    const made = this.make(picture.closest('picture') ?? picture);
    if (made) into.append(made);
  }

  /** Appends the children of `from`; where blocks and loose text stand side by side, the text gets paragraphs. */
  fill(into: Element, from: Node): void {
    const needsParagraphs = into.localName === 'div' || into.localName === 'blockquote' || into.localName === 'details';
    let paragraph: Element | undefined;
    const endParagraph = () => {
      if (paragraph) finishParagraph(paragraph);
      paragraph = undefined;
    };
    const visit = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = (node as Text).data;
        if (needsParagraphs && !paragraph && !text.trim()) return;
        target().append(text);
        return;
      }
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const element = node as Element;
      if (this.cuts.has(element) || this.captions.has(element)) return;
      const name = element.localName;
      if (needsParagraphs && name === 'br') {
        if (paragraph && isBreakPair(element)) endParagraph();
        else paragraph?.append(this.document.createElement('br'));
        return;
      }
      if (
        !KEPT[name] &&
        name !== 'a' &&
        name !== 'img' &&
        name !== 'amp-img' &&
        name !== 'source' &&
        name !== 'math' &&
        name !== 'h1' &&
        name !== 'figure'
      ) {
        const block = BLOCKS.has(name);
        if (block) endParagraph();
        for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
        if (block) endParagraph();
        return;
      }
      const made = this.make(element);
      if (!made) return;
      if (needsParagraphs && isBlock(made)) {
        endParagraph();
        into.append(made);
      } else target().append(made);
    };
    const target = (): Element => {
      if (!needsParagraphs) return into;
      if (!paragraph) {
        paragraph = this.document.createElement('p');
        into.append(paragraph);
      }
      return paragraph;
    };
    for (let child = from.firstChild; child; child = child.nextSibling) visit(child);
    endParagraph();
  }

  private make(element: Element): Element | undefined {
    switch (element.localName) {
      case 'a':
        return this.link(element);
      case 'img':
      case 'amp-img':
        return this.picture(element);
      case 'picture':
        return this.withCaption(this.copy(element, 'picture', []), element);
      case 'source':
        return this.source(element);
      case 'math':
        return this.document.importNode(element, true);
      case 'figure':
        return this.figure(element);
      case 'h1':
        return this.copy(element, 'h2', ['id']);
      case 'p':
        return element.querySelector(BLOCK_IN_PARAGRAPH)
          ? this.copy(element, 'div', [])
          : this.copy(element, 'p', KEPT.p!);
      case 'pre':
        return this.code(element);
      default:
        return this.copy(element, element.localName, KEPT[element.localName]!);
    }
  }

  private copy(element: Element, name: string, attributes: readonly string[]): Element | undefined {
    const made = this.document.createElement(name);
    for (const key of attributes) {
      const value = element.getAttribute(key);
      if (value !== null) made.setAttribute(key, value);
    }
    this.fill(made, element);
    return MAY_BE_EMPTY.has(name) || hasContent(made) ? made : undefined;
  }

  private code(element: Element): Element | undefined {
    const made = this.document.createElement('pre');
    const code = this.document.createElement('code');
    for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith('\n');
    code.textContent = (element.textContent ?? '').replace(/^\n+|\s+$/g, '');
    made.append(code);
    return code.textContent ? made : undefined;
  }

  private link(element: Element): Element | undefined {
    const href = this.absolute(element.getAttribute('href'), 'link');
    const made = this.copy(element, 'a', ['title']);
    if (!made || isMark(made, href)) return undefined;
    if (href) made.setAttribute('href', href);
    return made;
  }

  private picture(element: Element): Element | undefined {
    const src = this.absolute(element.getAttribute('src'), 'picture');
    const srcset = this.srcset(element);
    if (!src && !srcset) return undefined;
    const image = this.document.createElement('img');
    image.src = src ?? readSrcset(srcset!).at(-1)!.url;
    if (srcset) image.srcset = srcset;
    for (const key of ['alt', 'width', 'height', 'sizes']) {
      const value = element.getAttribute(key);
      if (value) image.setAttribute(key, value);
    }
    return element.parentElement?.localName === 'picture' ? image : this.withCaption(image, element);
  }

  /** A `figure` keeps what it holds; its picture brings the caption. One without picture gives way to its content. */
  private figure(element: Element): Element | undefined {
    const content = this.document.createElement('div');
    this.fill(content, element);
    const figures = content.querySelectorAll('figure');
    if (figures.length === 1 && lineOf(content) === lineOf(figures[0]!)) return figures[0];
    return hasContent(content) ? content : undefined;
  }

  private withCaption(image: Element | undefined, element: Element): Element | undefined {
    if (!image) return undefined;
    const captions = [element, ...element.querySelectorAll('img')]
      .flatMap((one) => this.captions.of(one))
      .filter((one) => lineOf(one));
    if (!captions.length) return image;
    const figure = this.document.createElement('figure');
    const text = this.document.createElement('figcaption');
    captions.forEach((caption, index) => {
      if (index) text.append(' ');
      this.fill(text, caption);
    });
    figure.append(image, text);
    return figure;
  }

  private source(element: Element): Element | undefined {
    const srcset = this.srcset(element);
    if (!srcset || element.parentElement?.localName !== 'picture') return undefined;
    const made = this.document.createElement('source');
    made.srcset = srcset;
    for (const key of ['media', 'type', 'sizes']) {
      const value = element.getAttribute(key);
      if (value) made.setAttribute(key, value);
    }
    return made;
  }

  private srcset(element: Element): string | undefined {
    const stated = element.getAttribute('srcset');
    if (!stated) return undefined;
    const candidates = readSrcset(stated).map(
      ({ url, descriptor }) => `${URL.parse(url, this.base)?.href ?? ''} ${descriptor}`,
    );
    return allowedSrcset(candidates.join(', '));
  }

  private absolute(address: string | null, kind: 'link' | 'picture'): string | undefined {
    if (!address) return undefined;
    if (kind === 'link' && address.startsWith('#')) return address;
    const url = URL.parse(address.trim(), this.base)?.href;
    return url && isAllowedAddress(url, kind) ? url : undefined;
  }
}

const LETTER_OR_FIGURE = new RegExp(`[${LETTERS}]`);

/** An arrow back from a footnote, a sign beside a heading: a link within the page that has no words. */
function isMark(link: Element, href: string | undefined): boolean {
  return Boolean(href?.startsWith('#')) && !LETTER_OR_FIGURE.test(link.textContent ?? '') && !link.querySelector('img');
}

const BLOCK_IN_PARAGRAPH =
  'p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6, pre, figure, section, article, dl';

function isBlock(element: Element): boolean {
  return (
    BLOCKS.has(element.localName) ||
    element.localName === 'img' ||
    element.localName === 'picture' ||
    element.localName === 'math'
  );
}

function isBreakPair(element: Element): boolean {
  let next = element.nextSibling;
  while (next && next.nodeType === Node.TEXT_NODE && !(next as Text).data.trim()) next = next.nextSibling;
  return next?.nodeName === 'BR';
}

/** Takes white space and line breaks off the paragraph's end, and the paragraph away if nothing is left. */
function finishParagraph(paragraph: Element): void {
  while (paragraph.lastChild && (paragraph.lastChild.nodeName === 'BR' || !hasContent(paragraph.lastChild)))
    paragraph.lastChild.remove();
  if (!hasContent(paragraph)) paragraph.remove();
}

function hasContent(node: Node): boolean {
  if (/[^\s\u200b\ufeff]/.test(node.textContent ?? '')) return true;
  return (
    node.nodeType === Node.ELEMENT_NODE &&
    ((node as Element).localName === 'img' || !!(node as Element).querySelector('img, hr, math'))
  );
}
