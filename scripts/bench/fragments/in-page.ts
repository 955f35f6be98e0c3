import type { Article, Extraction } from '../../../article/article.ts';
import type { QuotePart } from '../../../components/reader/quote/contract.ts';
import type { Quote } from '../../../library/mark.ts';

/*
 * These run in the page and see nothing of this file. What they take for the page's text is made in another way than the
 * code that is judged makes it: by asking of each letter whether it is drawn.
 */

/** A passage of the article, where it stands on the page, and the link that was made for it. */
export interface Chosen {
  kind: Kind;
  quote: Quote;
  /** Stretches of the page's drawn letters, white space not counted. */
  stretches: [start: number, end: number][];
  link: string;
  millis: number;
}

export type Kind = 'words' | 'letters' | 'line' | 'lines';

interface Globals {
  colophonArticle: { extract(): Extraction };
  colophonParts: { quote: QuotePart };
  colophonDrawn?: DrawnLetters;
}

interface DrawnLetters {
  letters: string;
  rangeOf(start: number, end: number): Range;
}

/** Reads which letters of the page are drawn, and leaves it for the other two. */
export function readDrawnLetters(): void {
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let letters = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (!range.getClientRects().length || getComputedStyle(node.parentElement!).visibility !== 'visible') continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      if (/\s/.test(node.data[offset]!)) continue;
      letters += node.data[offset];
      nodes.push(node);
      offsets.push(offset);
    }
  }
  const rangeOf = (start: number, end: number) => {
    const range = document.createRange();
    range.setStart(nodes[start]!, offsets[start]!);
    range.setEnd(nodes[end - 1]!, offsets[end - 1]! + 1);
    return range;
  };
  Object.assign(globalThis, { colophonDrawn: { letters, rangeOf } });
}

/**
 * Chooses a passage as a person might select it, of lines of the article that can be told apart on the page, and has the
 * shipped code make its link. Null where the numbers lead to none, or the page holds no article.
 *
 * @param numbers - random ones, from 0 up to 1
 */
export function choosePassage(numbers: number[]): Chosen | null {
  const { colophonArticle, colophonParts, colophonDrawn } = globalThis as unknown as Globals;
  const extraction = colophonArticle.extract();
  const article: Article | undefined = extraction.ok ? extraction.article : extraction.anyway;
  if (!article) return null;
  const { text } = article;
  const page = colophonDrawn!.letters;
  const bare = (words: string) => words.replace(/\s+/g, '');
  const places = (all: string, part: string) => {
    const found: number[] = [];
    for (let at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1)) found.push(at);
    return found;
  };
  const pick = (count: number) => Math.floor(numbers.pop()! * count);

  const lines: { at: number; words: string; onPage?: number }[] = [];
  const bareText = bare(text);
  let bareAt = 0;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const words = bare(match[0]);
    const [here, there] = [places(bareText, words), places(page, words)];
    const onPage = here.length === there.length ? there[here.indexOf(bareAt)] : undefined;
    if (words) lines.push({ at: match.index, words: match[0], onPage });
    bareAt += words.length;
  }
  const kind = (['words', 'words', 'words', 'letters', 'line', 'lines'] as const)[pick(6)]!;
  const first = pick(lines.length);
  const last = kind === 'lines' ? Math.min(lines.length - 1, first + 1 + pick(3)) : first;
  if (!lines.slice(first, last + 1).every(({ onPage }) => onPage !== undefined)) return null;

  const edges = (words: string, begins: boolean) => {
    const granularity = kind === 'letters' ? 'grapheme' : 'word';
    const segments = [...new Intl.Segmenter(article.language, { granularity }).segment(words)];
    return segments
      .filter((segment) => (kind === 'letters' ? segment.segment.trim() : segment.isWordLike))
      .map(({ index, segment }) => (begins ? index : index + segment.length));
  };
  const [one, other] = [lines[first]!, lines[last]!];
  const begins = kind === 'line' ? [0] : edges(one.words, true);
  const start = one.at + (begins[pick(begins.length)] ?? 0);
  const ends = kind === 'line' ? [other.words.length] : edges(other.words, false).filter((at) => other.at + at > start);
  const longest = kind === 'letters' ? 200 : kind === 'words' && pick(2) === 0 ? 3 : 30;
  const end = other.at + (ends[pick(kind === 'lines' ? ends.length : Math.min(ends.length, longest))] ?? 0);
  if (end <= start) return null;

  const stretches: [number, number][] = [];
  for (const { at, words, onPage } of lines.slice(first, last + 1)) {
    const from = onPage! + bare(words.slice(0, Math.max(0, start - at))).length;
    const to = from + bare(words.slice(Math.max(0, start - at), end - at)).length;
    const before = stretches.at(-1);
    // Between neighbours the browser marks the lines' ends as well.
    if (before?.[1] === from) before[1] = to;
    else stretches.push([from, to]);
  }
  const quote = {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
  const begun = performance.now();
  const link = colophonParts.quote.linkToQuote(article, quote, document);
  return { kind, quote, stretches, link, millis: performance.now() - begun };
}

/**
 * Has nothing painted but the marks; what the browser marked because of the address is shown by `target`.
 *
 * @returns the page's height
 */
export function paintMarksOnly(target: boolean, stretches: [number, number][]): number {
  const { colophonDrawn } = globalThis as unknown as Globals;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    *, ::before, ::after {
      color: #fff !important; -webkit-text-fill-color: #fff !important; background: none !important;
      border-color: transparent !important; box-shadow: none !important; text-shadow: none !important;
      outline: none !important; opacity: 1 !important; text-decoration-color: #fff !important;
      transition: none !important; animation: none !important;
    }
    :root { background: #fff !important; }
    ::marker { color: #fff !important; }
    img, svg, video, canvas, iframe, object, embed, input, select, textarea, progress, meter { visibility: hidden !important; }
    ::target-text { color: #fff !important; background: ${target ? '#f0f' : 'transparent'} !important; }
    ::highlight(expected) { color: #fff; background: #f0f; }`);
  document.adoptedStyleSheets = [sheet];
  const ranges = stretches.map(([start, end]) => colophonDrawn!.rangeOf(start, end));
  CSS.highlights.set('expected', new Highlight(...ranges));
  return document.documentElement.scrollHeight;
}
