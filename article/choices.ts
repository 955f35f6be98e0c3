import { lineOf } from './body/text';

/** How a block of a page is found again. */
export interface BlockMark {
  /** A CSS selector. One that no browser can read finds nothing. */
  selector: string;
  /** How its text begins, as {@link beginningOf} gives it, where the selector alone would find too much. */
  words?: string;
}

/** What a person decided about single blocks, against or beyond the rules. */
export interface Choices {
  /** Shown although a rule knows them as furniture. */
  restore?: readonly BlockMark[];
  /** Left out although no rule does. */
  hide?: readonly BlockMark[];
}

/** The rule under which blocks are recorded that a person had left out. */
export const HIDDEN_BY_READER = 'hidden-by-reader';

const BEGINNING = 60;

/** The elements of the page that those marks find, each with its mark. */
export function findMarked(document: Document, marks: readonly BlockMark[] = []): Map<Element, BlockMark> {
  const found = new Map<Element, BlockMark>();
  for (const mark of marks) {
    for (const element of select(document, mark.selector)) {
      if (mark.words === undefined || beginningOf(element) === mark.words) found.set(element, mark);
    }
  }
  return found;
}

/** The beginning of a block's text, by which the same block of another article is known. */
export function beginningOf(element: Element): string {
  return lineOf(element).toLowerCase().slice(0, BEGINNING);
}

function select(document: Document, selector: string): Iterable<Element> {
  try {
    return document.body.querySelectorAll(selector);
  } catch {
    return [];
  }
}
