import { namesOf } from '../page/names';
import { lineOf } from './text';

/** Longer text beside a picture is not its caption. */
const LONGEST_CAPTION = 600;

/** In a figure a short text of its own is a credit, or which picture of how many. */
const LONGEST_LABEL = 80;

/** How a page without `figcaption` names captions and credits. */
const CAPTION_NAME =
  / (?:captions?|captions? ?text|credits?|legend|photo ?(?:by|credit|author|source)|image ?(?:source|credit|caption)|img ?(?:caption|credit|desc)|pic ?(?:caption|desc|note)|cutline|figcaption|media ?(?:caption|credit|desc\w*)) /;

/** Which pictures of a page have which captions. */
export class Captions {
  private readonly ofPicture = new Map<Element, Element[]>();
  private readonly all = new Set<Element>();

  /** The elements that caption the picture, in the page's order. */
  of(picture: Element): readonly Element[] {
    return this.ofPicture.get(picture) ?? [];
  }

  /** True for an element that captions some picture, and so is no part of the text. */
  has(element: Element): boolean {
    return this.all.has(element);
  }

  add(picture: Element, caption: Element): void {
    const captions = this.ofPicture.get(picture);
    if (captions) captions.push(caption);
    else this.ofPicture.set(picture, [caption]);
    this.all.add(caption);
  }

  [Symbol.iterator](): Iterator<Element> {
    return this.all[Symbol.iterator]();
  }
}

/**
 * Finds captions and credits and which picture each belongs to, so that they neither count as paragraphs when the article
 * is looked for nor stand in its text; `compose` sets them as `figcaption`.
 */
export function findCaptions(document: Document): Captions {
  const captions = new Captions();
  for (const element of document.querySelectorAll(CANDIDATES)) {
    if (isInside(element, captions)) continue;
    if (element.localName === 'figure' || element.classList.contains('wp-caption')) findInFigure(element, captions);
    else if (isCaption(element)) findLoose(element, captions);
  }
  for (const picture of document.querySelectorAll('img, amp-img')) findByShape(picture, captions);
  return captions;
}

const CANDIDATES =
  'figure, .wp-caption, [class*=caption i], [class*=credit i], [class*=legend i], [class*=cutline i], [class*=photo i], [class*=pic i]';
const PICTURES = 'img, picture, iframe, video, svg, amp-img';

function isInside(element: Element, captions: Captions): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (captions.has(at)) return true;
  return false;
}

function findInFigure(figure: Element, captions: Captions): void {
  const picture = figure.querySelector(PICTURES);
  if (!picture) return;
  for (const caption of figure.querySelectorAll('figcaption, .wp-caption-text')) {
    if (!caption.querySelector('img') && !isInside(caption, captions))
      captions.add(nearestBefore(caption, figure) ?? picture, caption);
  }
  for (const label of figure.querySelectorAll(':scope > span, :scope > small'))
    if (!label.querySelector(PICTURES) && lineOf(label).length <= LONGEST_LABEL && !isInside(label, captions))
      captions.add(picture, label);
}

/** A caption that is no `figcaption` but named as one, beside the picture it speaks of. */
function findLoose(caption: Element, captions: Captions): void {
  let around = caption.parentElement;
  for (let steps = 0; around && steps < 3; steps++, around = around.parentElement) {
    const picture = nearestBefore(caption, around) ?? around.querySelector(PICTURES);
    if (!picture) continue;
    const others = lineOf(around).length - lineOf(caption).length;
    if (others <= LONGEST_CAPTION || around.querySelectorAll('p').length > 1) captions.add(picture, caption);
    return;
  }
}

/** In a box of a picture and one short text the text is its caption, whatever the box is called. */
function findByShape(picture: Element, captions: Captions): void {
  const box = boxOf(picture);
  if (!box || captions.of(picture).length || !/^(?:div|figure|span|section)$/.test(box.localName)) return;
  if (box.children[3] || box.querySelectorAll('img').length > 1 || box.querySelector(NO_CAPTION)) return;
  const texts = [...box.children].filter((child) => !child.contains(picture) && lineOf(child));
  const text = texts[0];
  if (texts.length !== 1 || !text || isInside(text, captions) || lineOf(box) !== lineOf(text)) return;
  if (lineOf(text).length > LONGEST_SHAPED) return;
  captions.add(picture, text);
}

/** The nearest element around the picture that holds more than the picture alone; its children are not counted, since they may be ten thousands. */
function boxOf(picture: Element): Element | undefined {
  let at = picture.parentElement ?? undefined;
  for (let steps = 0; at && steps < 4; steps++, at = at.parentElement ?? undefined) {
    if (at.firstElementChild !== at.lastElementChild || lineOf(at)) return at;
  }
  return undefined;
}

/** What is a card, a byline or a part of the text has one of these. */
const NO_CAPTION = 'h1, h2, h3, h4, h5, h6, p + p, ul, ol, time, form, button, blockquote, table';
const LONGEST_SHAPED = 250;

/** The last picture of `around` that stands before the caption. */
function nearestBefore(caption: Element, around: Element): Element | undefined {
  let nearest: Element | undefined;
  for (const picture of around.querySelectorAll(PICTURES)) {
    if (!(picture.compareDocumentPosition(caption) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    if (!caption.contains(picture)) nearest = picture;
  }
  return nearest;
}

function isCaption(element: Element): boolean {
  if (!CAPTION_NAME.test(namesOf(element)) || element.querySelector('img, picture, p + p, h1, h2, h3')) return false;
  return lineOf(element).length <= LONGEST_CAPTION;
}
