import type { Point, Root } from './driver.ts';

/**
 * The middle of what has that accessible name, scrolled into view; null if nothing visible and enabled has it. With
 * `click` it is clicked as well. Runs in the page. Knows the names that this product uses: a label, or the text without
 * what is hidden from screen readers.
 */
export function findNamed(root: Root, name: string, click: boolean): Point | null {
  const nameOf = (element: Element): string => {
    const labels = (element as HTMLInputElement).labels;
    const copy = (labels?.[0] ?? element).cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return element.getAttribute('aria-label') ?? (copy.textContent ?? '').trim();
  };
  const found = [...root.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary, [role]')].find(
    (element) => nameOf(element) === name && !(element as HTMLButtonElement).disabled,
  );
  // A radio button that shows a picture is itself out of sight; its label is what is clicked.
  const target = found?.closest<HTMLElement>('label') ?? found;
  if (!target) return null;
  target.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = target.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  if (click) {
    const view = target.ownerDocument.defaultView as unknown as {
      windowUtils: { setHandlingUserInput(on: boolean): { destruct(): void } };
    };
    const handling = view.windowUtils.setHandlingUserInput(true);
    target.click();
    handling.destruct();
  }
  return { x: left + width / 2, y: top + height / 2 };
}
