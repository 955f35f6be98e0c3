import type { Removal } from '../../article/article.ts';

/** What to draw: the article's blocks of text, and what was cut. */
export interface Drawing {
  blocks: string[];
  removed: Removal[];
}

/** How many of them have a place on the page: a block may be a part of an element, and what was cut may be hidden. */
export interface Drawn {
  kept: number;
  cut: number;
}

/**
 * Frames what was kept in green and what was cut in red, with the rule's name at its corner. Frames lie over the page, so
 * that nothing moves. Runs in the page, hence all in one function.
 */
export function draw({ blocks, removed }: Drawing): Drawn {
  const cuts = removed.flatMap(({ rule, selector }) => {
    const element = document.querySelector<HTMLElement>(selector);
    return element ? [{ rule, element }] : [];
  });
  const isCut = (element: Element) => cuts.some((cut) => cut.element.contains(element));
  // Cells of a row and lines parted by br join without a space in textContent.
  const folded = (text: string | null) => (text ?? '').replace(/\s+/gu, '');
  const wanted = new Set(blocks.map(folded));

  const texts = new Map<Element, string>();
  for (const element of document.body.querySelectorAll('*')) texts.set(element, folded(element.textContent));
  const kept = [...texts].filter(
    ([element, text]) =>
      wanted.has(text) && ![...element.children].some((child) => texts.get(child) === text) && !isCut(element),
  );

  const layer = document.createElement('div');
  layer.style.cssText = 'all: initial; position: absolute; inset: 0 auto auto 0; z-index: 2147483647';
  const frame = (element: Element, colour: string, label?: string): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (!width || !height) return false;
    const box = document.createElement('div');
    box.style.cssText = `all: initial; position: absolute; box-sizing: border-box; border: 2px solid ${colour}`;
    Object.assign(box.style, { left: `${left + scrollX}px`, top: `${top + scrollY}px` });
    Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
    if (label) {
      const tag = document.createElement('span');
      tag.style.cssText = `all: initial; position: absolute; inset: 0 0 auto auto; background: ${colour}; color: white; font: 11px monospace; padding: 1px 3px`;
      tag.textContent = label;
      box.append(tag);
    }
    layer.append(box);
    return true;
  };
  const framed = new Set(kept.filter(([element]) => frame(element, 'green')).map(([, text]) => text));
  const cut = cuts.filter(({ element, rule }) => frame(element, 'crimson', rule)).length;
  document.documentElement.append(layer);
  return { kept: blocks.filter((block) => framed.has(folded(block))).length, cut };
}
