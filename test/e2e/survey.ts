import assert from 'node:assert/strict';
import type { Root, Surface } from '../../scripts/browsers/driver.ts';

/** Something that can be operated, as it is seen. */
export interface Control {
  name: string;
  /** Of what can be hit: a label counts with its field. CSS pixels. */
  width: number;
  height: number;
  /** A link in running text, which may be as high as its line. */
  inText: boolean;
  focused: boolean;
  /** A ring of at least 2 px around it or its label. */
  ring: boolean;
}

/** Each control that can be seen and used within that part; of radio buttons the chosen one, as they are one stop. */
export function controlsIn(surface: Surface, part: string): Promise<Control[]> {
  return surface.look(surveyControls, part);
}

/** Presses Tab until every control of that part has had the focus, each with a ring to be seen. */
export async function tabThrough(surface: Surface, part: string, press: () => Promise<void>): Promise<void> {
  const wanted = new Set((await controlsIn(surface, part)).map(({ name }) => name));
  assert.ok(wanted.size > 0, `There is nothing in ${part}.`);
  for (let presses = 0; wanted.size > 0 && presses < 120; presses++) {
    await press();
    const focused = (await controlsIn(surface, part)).find((control) => control.focused);
    if (!focused) continue;
    assert.ok(focused.ring, `"${focused.name}" does not show that it has the focus.`);
    wanted.delete(focused.name);
  }
  assert.deepEqual([...wanted], [], 'not reached by the Tab key');
}

/** The names of what is smaller than a finger or a trembling hand needs. */
export async function tooSmall(surface: Surface, part: string): Promise<string[]> {
  const small = (await controlsIn(surface, part)).filter(
    ({ width, height, inText }) => !inText && (width < 24 || height < 24),
  );
  return small.map(({ name, width, height }) => `${name}: ${width} × ${height}`);
}

/** What stands out of the window at the side, and may not: all but the inside of what scrolls by itself. */
export function sideways(surface: Surface): Promise<string[]> {
  return surface.look((root) => {
    const { documentElement, defaultView: view } = 'body' in root ? root : root.ownerDocument;
    const width = documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(view!.getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const out = [...root.querySelectorAll<HTMLElement>('body *, dialog *')].filter((element) => {
      const { left, right, width: wide } = element.getBoundingClientRect();
      return (
        wide > 1 && element.checkVisibility() && (left < -1 || right > width + 1) && !scrolls(element.parentElement)
      );
    });
    const scrollers = [...root.querySelectorAll<HTMLElement>('main, .settings-panel, .panel')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    return [...out, ...scrollers].map(({ localName, className }) => `${localName}.${className}`);
  });
}

/** Runs in the page. */
function surveyControls(root: Root, part: string): Control[] {
  const view = ('body' in root ? root : root.ownerDocument).defaultView!;
  const selector = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
  const hasRing = (element: Element) => {
    const { outlineStyle, outlineWidth } = view.getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const all = [...root.querySelectorAll(part)].flatMap((each) => [...each.querySelectorAll<HTMLElement>(selector)]);
  const usable = all.filter((element) => {
    const { disabled, type, checked } = element as HTMLInputElement;
    return element.checkVisibility({ visibilityProperty: true }) && !disabled && (type !== 'radio' || checked);
  });
  return usable.map((element) => {
    const label = element.closest('label');
    const { width, height } = (label ?? element).getBoundingClientRect();
    const words = (label ?? element).textContent?.replace(/\s+/g, ' ').trim();
    const ringed = element.closest('.option, .icon-button') ?? element;
    return {
      name: element.getAttribute('aria-label') ?? words ?? '',
      width: Math.round(width * 10) / 10,
      height: Math.round(height * 10) / 10,
      inText: element.localName === 'a' && view.getComputedStyle(element).display === 'inline',
      focused: element === root.activeElement,
      ring: hasRing(element) || hasRing(ringed),
    };
  });
}
