import type { Removal, RuleName } from '../article';
import { lineOf } from '../body/text';
import { type BlockMark, HIDDEN_BY_READER } from '../choices';

const SAMPLE_LENGTH = 80;

/**
 * What was found to be no part of the article. Elements are only marked, and stay where they are: so their selectors hold
 * on the page itself, and a cut can be taken back.
 */
export class Cuts {
  private readonly rules = new Map<Element, RuleName>();
  private readonly hidden = new Map<Element, BlockMark>();
  /** What a rule would have cut and a person wants to see. */
  private readonly restored = new Map<Element, RuleName>();

  /** @param spared blocks that a person wants to see, by which mark; no rule cuts them or anything in them */
  constructor(private readonly spared: ReadonlyMap<Element, BlockMark> = new Map()) {}

  /** Marks the element and all in it. */
  cut(element: Element, rule: RuleName): void {
    const spared = this.spared.size > 0 && this.sparedAround(element);
    if (spared) {
      if (spared === element) this.restored.set(element, rule);
    } else if (!this.rules.has(element)) this.rules.set(element, rule);
  }

  /** Marks what a person had left out. */
  hide(element: Element, mark: BlockMark): void {
    if (this.rules.has(element)) return;
    this.rules.set(element, HIDDEN_BY_READER);
    this.hidden.set(element, mark);
  }

  private sparedAround(element: Element): Element | undefined {
    for (let at: Element | null = element; at; at = at.parentElement) if (this.spared.has(at)) return at;
    return undefined;
  }

  /** True for the element that was marked itself. */
  has(element: Element): boolean {
    return this.rules.has(element);
  }

  /** True if the element or one around it was marked. */
  covers(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) if (this.rules.has(at)) return true;
    return false;
  }

  /** All that was marked and says or shows anything, outermost blocks only, in the order of marking. */
  list(): Removal[] {
    const removals: Removal[] = [];
    const placeOf = places();
    for (const [element, rule] of this.rules) {
      if (element.parentElement && this.covers(element.parentElement)) continue;
      const sample = sampleOf(element);
      if (sample || element.querySelector('img'))
        removals.push({ rule, sample, selector: selectorOf(element, placeOf), mark: this.hidden.get(element) });
    }
    return removals;
  }

  /** All that a rule knows and that is shown all the same, in the order of marking. */
  listRestored(): Removal[] {
    const placeOf = places();
    return [...this.restored].map(([element, rule]) => ({
      rule,
      sample: sampleOf(element),
      selector: selectorOf(element, placeOf),
      mark: this.spared.get(element),
    }));
  }
}

function sampleOf(element: Element): string {
  return lineOf(element).slice(0, SAMPLE_LENGTH);
}

/** A selector that finds just this element: from the nearest id downwards, each step by name and place. */
export function selectorOf(element: Element, placeOf = places()): string {
  const steps: string[] = [];
  for (
    let at: Element | null = element;
    at && at.localName !== 'body' && at.localName !== 'html';
    at = at.parentElement
  ) {
    if (at.id && at.ownerDocument.getElementById(at.id) === at) {
      steps.unshift(`#${CSS.escape(at.id)}`);
      return steps.join(' > ');
    }
    steps.unshift(`${CSS.escape(at.localName)}:nth-of-type(${placeOf(at)})`);
  }
  return ['body', ...steps].join(' > ');
}

/** Counts the children of each parent once: a page may have cuts in a hundred thousand of them. */
function places(): (element: Element) => number {
  const known = new Map<Element, number>();
  return (element) => {
    if (!known.has(element)) {
      const counts = new Map<string, number>();
      const [first = element] = element.parentElement?.children ?? [];
      for (let at: Element | null = first; at; at = at.nextElementSibling) {
        const place = (counts.get(at.localName) ?? 0) + 1;
        counts.set(at.localName, place);
        known.set(at, place);
      }
    }
    return known.get(element)!;
  };
}
