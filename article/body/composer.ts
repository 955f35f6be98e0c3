import type { Cuts } from '../page/cuts';
import { absoluteAddress } from './addresses';
import type { Captions } from './figures';
import { KEPT, MAY_BE_EMPTY } from './kept-elements';
import { pictureOf, sourceOf } from './pictures';
import { BLOCK_IN_PARAGRAPH, finishParagraph, hasContent, isBlock, isBreakPair, isMark } from './shapes';
import { BLOCKS, lineOf } from './text';
import { type Embedded, embeddedIn, POSTS } from './videos-and-posts';

/** Elements that are made in a way of their own; see {@link Composer.fill}. */
const MADE = new Set(['a', 'img', 'amp-img', 'source', 'math', 'h1', 'figure', 'iframe']);

function isMadeAnew(element: Element): boolean {
  return Boolean(KEPT[element.localName]) || MADE.has(element.localName) || element.matches(POSTS);
}

/** Makes the elements of a body anew, each from the page's own. */
export class Composer {
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

  /** Appends the element itself, or what it holds where a body has no such element. */
  add(into: Element, element: Element): void {
    if (!isMadeAnew(element)) {
      this.fill(into, element);
      return;
    }
    const made = this.make(element);
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
      if (!isMadeAnew(element)) {
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
    if (element.matches(POSTS)) return this.post(element);
    switch (element.localName) {
      case 'a':
        return this.link(element);
      case 'img':
      case 'amp-img':
        return this.picture(element);
      case 'picture':
        return this.withCaption(this.copy(element, 'picture', []), element);
      case 'source':
        return sourceOf(element, this.document, this.base);
      case 'iframe':
        return this.frame(element);
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
    const href = absoluteAddress(element.getAttribute('href'), 'link', this.base);
    const made = this.copy(element, 'a', ['title']);
    if (!made || isMark(made, href)) return undefined;
    if (href) made.setAttribute('href', href);
    return made;
  }

  private picture(element: Element): Element | undefined {
    const image = pictureOf(element, this.document, this.base);
    return element.parentElement?.localName === 'picture' ? image : this.withCaption(image, element);
  }

  /** A card instead of a frame: what it is, as a link; nothing of it is loaded. */
  private frame(element: Element): Element | undefined {
    const address = element.getAttribute('src') ?? element.getAttribute('data-src');
    const embedded = address ? embeddedIn(address, this.base) : undefined;
    return embedded && this.withCaption(this.card(embedded, element.getAttribute('title')), element);
  }

  private card({ service, url }: Embedded, title: string | null): Element {
    const card = this.document.createElement('figure');
    const link = this.document.createElement('a');
    link.href = url;
    link.textContent = title?.trim() && title.trim() !== service ? `${service}: ${title.trim()}` : service;
    const caption = this.document.createElement('figcaption');
    caption.append(link);
    card.append(caption);
    return card;
  }

  /** An embedded post: a quotation with its own signature, which belongs to it wherever it is quoted. */
  private post(element: Element): Element | undefined {
    const quote = this.document.createElement('blockquote');
    this.fill(quote, element);
    if (!hasContent(quote)) return undefined;
    const post = this.document.createElement('figure');
    post.append(quote);
    return post;
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
    const text = image.querySelector('figcaption') ?? this.document.createElement('figcaption');
    if (text.firstChild) text.append(' ');
    captions.forEach((caption, index) => {
      if (index) text.append(' ');
      this.fill(text, caption);
    });
    if (image.localName === 'figure') return image;
    figure.append(image, text);
    return figure;
  }
}
