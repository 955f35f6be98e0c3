import type { Mark } from '../library/mark';

/** A passage found in a text: its letters, by the text nodes that hold them. */
export interface Passage {
  node: Text;
  start: number;
  end: number;
}

/** Seen and no part of an article's text, unless the passage is in just such a piece. */
const ASIDE = 'figcaption, rt, rp';

/**
 * Finds the passage of a mark by its exact words, white space aside, so that it may go over several blocks. Of several
 * equal ones it is the one with the most alike on both sides, and then the nearest to where it stood.
 *
 * @returns its pieces in order; none if the text does not have those words
 */
export function findPassage(root: Element, { quote, position }: Pick<Mark, 'quote' | 'position'>): Passage[] {
  const exact = squeeze(quote?.exact ?? '');
  if (!quote || !exact) return [];
  for (const withAside of [false, true]) {
    const text = textOf(root, withAside);
    const starts = occurrences(text.letters, exact);
    if (starts.length === 0) continue;
    const prefix = squeeze(quote.prefix);
    const suffix = squeeze(quote.suffix);
    const near = (start: number) =>
      alikeAtEnd(text.letters.slice(0, start), prefix) + alikeAtStart(text.letters.slice(start + exact.length), suffix);
    const away = (start: number) => Math.abs((text.places[start]?.offset ?? 0) - (position?.start ?? 0));
    const best = starts.reduce((one, other) =>
      near(other) > near(one) || (near(other) === near(one) && away(other) < away(one)) ? other : one,
    );
    return piecesOf(text.places.slice(best, best + exact.length));
  }
  return [];
}

/** Where a letter stands: in which node, at which index, and how far into the whole text. */
interface Place {
  node: Text;
  index: number;
  offset: number;
}

function textOf(root: Element, withAside: boolean): { letters: string; places: Place[] } {
  const places: Place[] = [];
  let letters = '';
  let offset = 0;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!withAside && node.parentElement?.closest(ASIDE)) continue;
    for (let index = 0; index < node.data.length; index++, offset++) {
      if (/\s/.test(node.data[index]!)) continue;
      letters += node.data[index];
      places.push({ node, index, offset });
    }
  }
  return { letters, places };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function alikeAtEnd(text: string, prefix: string): number {
  let length = 0;
  while (length < prefix.length && text.at(-1 - length) === prefix.at(-1 - length)) length++;
  return length;
}

function alikeAtStart(text: string, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[length] === suffix[length]) length++;
  return length;
}

function piecesOf(places: readonly Place[]): Passage[] {
  const pieces: Passage[] = [];
  for (const { node, index } of places) {
    const last = pieces.at(-1);
    if (last?.node === node) last.end = index + 1;
    else pieces.push({ node, start: index, end: index + 1 });
  }
  return pieces;
}
