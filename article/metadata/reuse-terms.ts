import type { ReuseTerms } from '../article';
import { BLOCKS, lineOf } from '../body/text';
import { containsPhrase } from '../lexicon/match';
import { type Found, found } from './found';

const SHORTEST = 15;
const LONGEST = 400;
/** Text nodes looked at from the end of the page backwards; terms stand in the footer or below the article. */
const MOST_TEXTS = 4000;

/** The sentence in which the outlet says how its text may be used: one that names both the use and its condition. */
export function readReuseTerms(document: Document, base: string): Found<ReuseTerms> | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = lastNode(document.body);
  let best: Found<ReuseTerms> | undefined;
  for (let node: Node | null = walker.currentNode, seen = 0; node && seen < MOST_TEXTS; node = walker.previousNode(), seen++) {
    if (node.nodeType !== Node.TEXT_NODE || node.nodeValue!.length < 10 || node.nodeValue!.length > 1500) continue;
    if (!containsPhrase('reuseAct', node.nodeValue!)) continue;
    const block = blockOf(node.parentElement!);
    const sentence = sentencesOf(block).find((text) => text.length >= SHORTEST && text.length <= LONGEST && containsPhrase('reuseAct', text) && containsPhrase('reuseCondition', text));
    if (!sentence) continue;
    const terms = found({ text: sentence, url: linkIn(block, sentence, base) }, isFurniture(block) ? 'footer' : 'text', isFurniture(block) ? 0.9 : 0.6);
    if (terms.confidence > (best?.confidence ?? 0)) best = terms;
    if (terms.confidence >= 0.9) break;
  }
  return best;
}

function isFurniture(block: Element): boolean {
  return !!block.closest('footer, [class*="foot" i], [class*="copyright" i], [id*="foot" i], [role=contentinfo], [class*="terms" i], [class*="copy" i]');
}

function lastNode(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function blockOf(element: Element): Element {
  let block = element;
  while (!BLOCKS.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

/** The sentences of a block; a line break ends one. A full stop inside an address does not. */
function sentencesOf(block: Element): string[] {
  const copy = block.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return (copy.textContent ?? '')
    .slice(0, 4000)
    .split(/\n+|(?<=[.!?։。][»”"]?)\s+(?=[\p{Lu}\p{Lo}©])|(?=©)/u)
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
