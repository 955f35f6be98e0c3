import type { ReuseTerms } from '../article';
import { BLOCKS, lineOf } from '../body/text';
import { containsPhrase } from '../lexicon/match';
import { CAPITALS } from '../page/letter-case';
import { CASELESS } from '../page/letters';
import { type Found, found } from './found';

const SHORTEST = 12;
const LONGEST = 400;
/** Longest text that is looked into; terms stand in a line of their own or in a short notice. */
const LONGEST_TEXT = 700;
const MOST_IN_FURNITURE = 40;
/** From the end of the page upwards; below the article terms stand among the last lines. */
const MOST_AT_END = 25;

const FURNITURE =
  'footer, [role=contentinfo], [class*=foot], [class*=Foot], [id*=foot], [class*=copyright], [class*=Copyright], [id*=copyright]';

/** The sentence in which the outlet says how its text may be used: one that names both the use and its condition. */
export function readReuseTerms(document: Document, base: string): Found<ReuseTerms> | undefined {
  return (
    termsIn(textsInFurniture(document), base, 'footer', 0.9) ??
    termsIn(lastTexts(document.body), base, 'end of the page', 0.6)
  );
}

function termsIn(
  texts: Iterable<Text>,
  base: string,
  source: string,
  confidence: number,
): Found<ReuseTerms> | undefined {
  for (const node of texts) {
    if (!containsPhrase('reuseAct', node.data)) continue;
    const block = blockOf(node.parentElement!);
    const sentence = sentencesOf(block).find(
      (text) =>
        text.length >= SHORTEST &&
        text.length <= LONGEST &&
        containsPhrase('reuseAct', text) &&
        containsPhrase('reuseCondition', text),
    );
    if (sentence) return found({ text: sentence, url: linkIn(block, sentence, base) }, source, confidence);
  }
  return undefined;
}

function* textsInFurniture(document: Document): Generator<Text> {
  let seen = 0;
  let last: Element | undefined;
  for (const part of document.querySelectorAll(FURNITURE)) {
    if (part === document.body || last?.contains(part)) continue;
    last = part;
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (!mayBeTerms(node)) continue;
      if (++seen > MOST_IN_FURNITURE) return;
      yield node;
    }
  }
}

function* lastTexts(root: Element): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.lastChild());
  let seen = 0;
  for (let node = walker.currentNode; node && node !== root && seen < MOST_AT_END; node = walker.previousNode()!) {
    if (node.nodeType !== Node.TEXT_NODE || !mayBeTerms(node as Text)) continue;
    seen++;
    yield node as Text;
  }
}

/** Long enough to name the use; an address or a name in a link is the condition's end. */
function mayBeTerms(node: Text): boolean {
  return (
    node.length >= SHORTEST &&
    node.length <= LONGEST_TEXT &&
    /\S/.test(node.data) &&
    node.parentElement!.localName !== 'a'
  );
}

function blockOf(element: Element): Element {
  let block = element;
  while (!BLOCKS.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

const SENTENCE_END = new RegExp(`\\n+|(?<=[.!?։。][»”"]?)\\s+(?=[${CAPITALS}${CASELESS}©])|(?=©)`);

/** The sentences of a block; a line break ends one. A full stop inside an address does not. */
function sentencesOf(block: Element): string[] {
  const copy = block.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return (copy.textContent ?? '')
    .slice(0, 4000)
    .split(SENTENCE_END)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim());
}

function linkIn(block: Element, sentence: string, base: string): string | undefined {
  for (const link of block.querySelectorAll('a[href]')) {
    const text = lineOf(link);
    const url = text && sentence.includes(text) ? URL.parse(link.getAttribute('href')!, base) : null;
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return undefined;
}
