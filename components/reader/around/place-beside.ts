const DISTANCE = 8;

/** Puts a box under its mark, or over it where there is no room below; never beyond the window's sides. */
export function placeBeside(box: HTMLElement, mark: Pick<Range, 'getClientRects' | 'getBoundingClientRect'>): void {
  const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(DISTANCE, at.left + at.width / 2 - width / 2), innerWidth - width - DISTANCE);
  const below = at.bottom + DISTANCE;
  const top = below + height > innerHeight - DISTANCE ? Math.max(DISTANCE, at.top - DISTANCE - height) : below;
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
