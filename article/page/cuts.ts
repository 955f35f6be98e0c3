import type { Removal, RuleName } from '../article';
import { lineOf } from '../body/text';

const SAMPLE_LENGTH = 80;

/**
 * What was found to be no part of the article. Elements are only marked, and stay where they are: so their selectors hold
 * on the page itself, and a cut can be taken back.
 */
export class Cuts {
  private readonly rules = new Map<Element, RuleName>();

  /** Marks the element and all in it. */
  cut(element: Element, rule: RuleName): void {
    if (!this.rules.has(element)) this.rules.set(element, rule);
  }

  restore(element: Element): void {
    this.rules.delete(element);
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
    for (const [element, rule] of this.rules) {
      if (element.parentElement && this.covers(element.parentElement)) continue;
      const sample = lineOf(element).slice(0, SAMPLE_LENGTH);
      if (sample || element.querySelector('img')) removals.push({ rule, sample, selector: selectorOf(element) });
    }
    return removals;
  }
}

/** A selector that finds just this element: from the nearest id downwards, each step by name and place. */
export function selectorOf(element: Element): string {
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

function placeOf(element: Element): number {
  let place = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === element.localName) place++;
  }
  return place;
}
