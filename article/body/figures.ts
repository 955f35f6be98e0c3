import { lineOf } from './text';

/** Ties a picture to its caption while the article is looked for. */
export const FIGURE = 'data-figure';

/** Longer text beside a picture is not its caption. */
const LONGEST_CAPTION = 600;

/** How a page without `figcaption` names captions and credits. */
const CAPTION_NAME = /(?:^|[\s_-])(?:captions?|caption-text|credits?|legend|photo-?(?:by|credit|author|source)|image-?(?:source|credit|caption)|img-?(?:caption|credit|desc)|pic-?(?:caption|desc)|cutline|figcaption|wp-caption-text|media-?(?:caption|credit|desc\w*))(?:$|[\s_-]|\d|Text|Container|__)/i;

/** The captions that were taken out of the page, by the value of {@link FIGURE} on their pictures. */
export type Captions = Map<string, Element>;

/**
 * Takes captions and credits out of `document` and remembers which picture each belongs to, so that they neither count as
 * paragraphs when the article is looked for nor stand in its text; `compose` puts them back as `figcaption`.
 */
export function liftCaptions(document: Document): Captions {
  const captions: Captions = new Map();
  for (const figure of document.querySelectorAll('figure, .wp-caption, [class*=caption], [class*=credit], [class*=legend], [class*=cutline]')) {
    if (!figure.isConnected) continue;
    if (figure.localName === 'figure' || figure.classList.contains('wp-caption')) liftFromFigure(figure, captions);
    else if (isCaption(figure)) liftLoose(figure, captions);
  }
  return captions;
}

function liftFromFigure(figure: Element, captions: Captions): void {
  const image = figure.querySelector('img, picture, iframe, video, svg');
  if (!image) return;
  const parts = [...figure.querySelectorAll('figcaption, .wp-caption-text')].filter((part) => !part.querySelector('img'));
  const caption = parts[0];
  if (!caption) return;
  for (const other of parts.slice(1)) {
    if (!caption.contains(other) && figure.querySelectorAll('img').length < 2) caption.append(' ', other);
  }
  keep(image, caption, captions);
}

/** A caption that is no `figcaption` but named as one, beside the picture it speaks of. */
function liftLoose(caption: Element, captions: Captions): void {
  let around = caption.parentElement;
  for (let steps = 0; around && steps < 3; steps++, around = around.parentElement) {
    const images = around.querySelectorAll('img, iframe, video, svg');
    if (images.length) {
      const others = lineOf(around).length - lineOf(caption).length;
      if (others > LONGEST_CAPTION) return;
      const image = [...images].findLast((one) => one.compareDocumentPosition(caption) & Node.DOCUMENT_POSITION_FOLLOWING) ?? images[0]!;
      keep(image, caption, captions);
      return;
    }
  }
}

function isCaption(element: Element): boolean {
  if (!CAPTION_NAME.test(element.className) || element.querySelector('img, picture, p + p, h1, h2')) return false;
  return lineOf(element).length <= LONGEST_CAPTION;
}

function keep(image: Element, caption: Element, captions: Captions): void {
  const before = captions.get(image.getAttribute(FIGURE) ?? '');
  if (before) {
    before.append(' ', caption);
    return;
  }
  const number = String(captions.size + 1);
  captions.set(number, caption);
  image.setAttribute(FIGURE, number);
  caption.remove();
}
