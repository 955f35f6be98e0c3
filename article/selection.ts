import type { Article, Extraction, PageFacts, SelectionOffer } from './article';
import { compose } from './body/compose';
import { findCaptions } from './body/figures';
import { textBlocks } from './body/text';
import { countWords, minutesToRead } from './body/words';
import { Cuts } from './page/cuts';
import { sanitise } from './sanitise';
import { takeSnapshot } from './snapshot/snapshot';

/** Fewer are a double click or a slip of the mouse, and nothing to open a reader for. */
const FEWEST_WORDS = 3;
const SAMPLE_LENGTH = 80;

/** What is marked on the page, to be offered; undefined if too little is. */
export function offerSelection(page: Document): SelectionOffer | undefined {
  const marked = selectedDocument(page);
  if (!marked) return undefined;
  const text = textBlocks(marked.body).join(' ');
  const words = countWords(text, page.documentElement?.lang);
  return words < FEWEST_WORDS ? undefined : { words, sample: text.slice(0, SAMPLE_LENGTH) };
}

/** The marked part as an article: its own text, under the title and the source of the page it stands on. */
export function readSelection(page: Document, extraction: Extraction): Article | undefined {
  const marked = selectedDocument(page);
  if (!marked) return undefined;
  const whole = extraction.ok ? extraction.article : (extraction.anyway ?? emptyArticle(extraction.page));
  const snapshot = takeSnapshot(marked, whole.sourceUrl);
  const body = compose([snapshot.document.body], {
    base: snapshot.base,
    captions: findCaptions(snapshot.document),
    cuts: new Cuts(),
  });
  const text = textBlocks(body).join('\n\n');
  const words = countWords(text, whole.language);
  if (words === 0) return undefined;
  return {
    ...whole,
    html: sanitise(body.innerHTML),
    text,
    words,
    minutes: minutesToRead(words),
    standFirst: undefined,
    leadImage: undefined,
    removed: [],
    restored: [],
    paywalled: undefined,
    truncated: undefined,
  };
}

function emptyArticle(page: PageFacts): Article {
  const nothing = {
    authors: [],
    editions: [],
    removed: [],
    restored: [],
    evidence: {},
    html: '',
    text: '',
    words: 0,
    minutes: 1,
  };
  return { ...page, ...nothing, direction: 'ltr', confidence: 0 };
}

/** The marked part of the page as a document of its own, or undefined if nothing with a word in it is marked. */
function selectedDocument(page: Document): Document | undefined {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const copy = page.implementation.createHTMLDocument('');
  const base = copy.createElement('base');
  base.setAttribute('href', page.baseURI);
  copy.head.append(base);
  for (let index = 0; index < selection.rangeCount; index++) copyRange(selection.getRangeAt(index), copy);
  return textBlocks(copy.body).length > 0 ? copy : undefined;
}

/**
 * Copies node by node into the inert document. `Range.cloneContents` would make the copies in the live page, where
 * pictures load and custom elements run their code.
 */
function copyRange(range: Range, copy: Document): void {
  const top = range.commonAncestorContainer;
  const parent = copy.body.appendChild(copy.createElement('div'));
  if (top.nodeType === Node.TEXT_NODE) copyNode(top, range, parent);
  else for (const child of top.childNodes) copyNode(child, range, parent);
}

function copyNode(live: Node, range: Range, parent: Node): void {
  if (!range.intersectsNode(live)) return;
  if (live.nodeType === Node.TEXT_NODE) {
    parent.appendChild(parent.ownerDocument!.createTextNode(markedPart(live as Text, range)));
  } else if (live.nodeType === Node.ELEMENT_NODE) {
    const element = parent.appendChild(parent.ownerDocument!.importNode(live, false));
    for (let child = live.firstChild; child; child = child.nextSibling) copyNode(child, range, element);
  }
}

function markedPart(text: Text, range: Range): string {
  const end = text === range.endContainer ? range.endOffset : text.length;
  return text.data.slice(text === range.startContainer ? range.startOffset : 0, end);
}
