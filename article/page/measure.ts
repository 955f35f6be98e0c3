import { BLOCKS } from '../body/text';

/** What stands below an element, in characters of visible text (an ideograph counts as {@link IDEOGRAPH}). */
export interface Measure {
  text: number;
  /** Of that, inside links. */
  linked: number;
  /** How much of it is prose: its paragraphs' lengths, each weighed by how much it looks like one. */
  prose: number;
  /** How many runs of text it holds: paragraphs, headings, items, lines. */
  runs: number;
}

/** A Chinese or Japanese character says about as much as this many letters. */
const IDEOGRAPH = 2.5;

/** Shorter text is a label. */
const SHORTEST_PROSE = 30;

/** One paragraph counts no more than this, or a page's longest cookie notice would win against a brief. */
const MOST_PROSE = 1500;

/** How far text in these elements counts as prose. A list or a table can be the article, but a paragraph speaks louder. */
const WEIGHT: Readonly<Record<string, number>> = {
  h1: 0,
  h2: 0,
  h3: 0,
  h4: 0,
  h5: 0,
  h6: 0,
  figcaption: 0,
  caption: 0,
  address: 0,
  label: 0,
  summary: 0.2,
  button: 0,
  nav: 0,
  li: 0.7,
  td: 0.6,
  th: 0,
  pre: 0.6,
  dt: 0,
  dd: 0.7,
};

/** The measures of all elements below (and of) one; asked for by element. */
export class Measures {
  private readonly all = new Map<Element, Measure>();

  constructor(root: Element) {
    new Measurer(this.all).measure(root);
  }

  /** Zero for an element that was not there when it was measured. */
  of(element: Element): Measure {
    return this.all.get(element) ?? NOTHING;
  }

  /** Share of the text that is linked, 0 to 1; 0 where there is no text. */
  linkDensity(element: Element): number {
    const { text, linked } = this.of(element);
    return text ? linked / text : 0;
  }

  /** Takes what an element holds out of it and all its ancestors, since it was found to be no part of the article. */
  exclude(element: Element): void {
    const { text, linked, prose, runs } = this.of(element);
    for (let at: Element | null = element; at; at = at.parentElement) {
      const measure = this.all.get(at);
      if (!measure) continue;
      measure.text -= text;
      measure.linked -= linked;
      measure.prose -= prose;
      measure.runs -= runs;
    }
  }
}

const NOTHING: Measure = { text: 0, linked: 0, prose: 0, runs: 0 };

/** A run of text up to the next block boundary or empty line. */
interface Run {
  text: number;
  linked: number;
  sentence: boolean;
}

const SENTENCE_MARK = /[.!?…。！？։؟۔।,،、，;:«»“”„"]/;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

class Measurer {
  private run: Run = { text: 0, linked: 0, sentence: false };
  private afterBreak = false;

  constructor(private readonly all: Map<Element, Measure>) {}

  measure(element: Element): Measure {
    const measure: Measure = { text: 0, linked: 0, prose: 0, runs: 0 };
    this.all.set(element, measure);
    this.inside(element, measure, element.localName, false);
    this.endRun(measure, element.localName);
    return measure;
  }

  private inside(element: Element, block: Measure, blockName: string, linked: boolean): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) this.addText((child as Text).data, linked);
      else if (child.nodeType === Node.ELEMENT_NODE) this.addElement(child as Element, block, blockName, linked);
    }
  }

  private addElement(child: Element, block: Measure, blockName: string, linked: boolean): void {
    const name = child.localName;
    if (name === 'br') {
      if (this.afterBreak) this.endRun(block, blockName);
      this.afterBreak = true;
      return;
    }
    if (BLOCKS.has(name) || name === 'td' || name === 'th') {
      this.endRun(block, blockName);
      const inner: Measure = { text: 0, linked: 0, prose: 0, runs: 0 };
      this.all.set(child, inner);
      const innerName = WEIGHT[name] !== undefined || WEIGHT[blockName] === undefined ? name : blockName;
      this.inside(child, inner, innerName, linked);
      this.endRun(inner, innerName);
      add(block, inner);
      return;
    }
    const before = {
      text: this.run.text + block.text,
      linked: this.run.linked + block.linked,
      prose: block.prose,
      runs: block.runs,
    };
    this.inside(child, block, blockName, linked || name === 'a');
    this.all.set(child, {
      text: this.run.text + block.text - before.text,
      linked: this.run.linked + block.linked - before.linked,
      prose: block.prose - before.prose,
      runs: block.runs - before.runs,
    });
  }

  private addText(data: string, linked: boolean): void {
    const length = lengthOf(data);
    if (!length) return;
    this.afterBreak = false;
    this.run.text += length;
    if (linked) this.run.linked += length;
    if (!this.run.sentence) this.run.sentence = SENTENCE_MARK.test(data);
  }

  private endRun(block: Measure, blockName: string): void {
    this.afterBreak = false;
    const { text, linked, sentence } = this.run;
    if (!text) return;
    block.text += text;
    block.linked += linked;
    block.runs++;
    block.prose += proseOf(text, linked, sentence) * (WEIGHT[blockName] ?? 1);
    this.run = { text: 0, linked: 0, sentence: false };
  }
}

function add(to: Measure, from: Measure): void {
  to.text += from.text;
  to.linked += from.linked;
  to.prose += from.prose;
  to.runs += from.runs;
}

function proseOf(text: number, linked: number, sentence: boolean): number {
  if (text < SHORTEST_PROSE) return 0;
  const unlinked = 1 - linked / text;
  return Math.min(text, MOST_PROSE) * unlinked * unlinked * (sentence ? 1 : 0.3);
}

/** Characters with white space folded, near enough; ideographs count for more. */
function lengthOf(data: string): number {
  const text = data.trim();
  if (!text) return 0;
  const length = text.length > 200 || /\s\s/.test(text) ? text.replace(/\s+/g, ' ').length : text.length;
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
  return length + ideographs * (IDEOGRAPH - 1);
}
