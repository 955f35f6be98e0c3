const DISTANCE = 8;

/**
 * Puts the bar under the last selected line, or over the first where there is no room below; never beyond the window's
 * sides, and out of sight where the words are. Where fingers press, the style sheet has it at the foot.
 */
export function placeBar(bar: HTMLElement, range: Range): void {
  if (matchMedia('(pointer: coarse)').matches) return;
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) return;
  const { width, height } = bar.getBoundingClientRect();
  const middle = last.left + last.width / 2 - width / 2;
  const below = last.bottom + DISTANCE;
  const above = first.top - DISTANCE - height;
  const fits = below + height <= innerHeight - DISTANCE;
  bar.style.left = `${Math.min(Math.max(DISTANCE, middle), innerWidth - width - DISTANCE)}px`;
  bar.style.top = `${fits || above < DISTANCE ? Math.min(below, innerHeight - height - DISTANCE) : above}px`;
  bar.style.visibility = last.bottom < 0 || first.top > innerHeight ? 'hidden' : '';
}
