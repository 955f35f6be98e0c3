const DISTANCE = 8;

/** Puts a box under that place of the window, or over it where there is no room below; never beyond the window's sides. */
export function placeBeside(box: HTMLElement, place: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(DISTANCE, place.left + place.width / 2 - width / 2), innerWidth - width - DISTANCE);
  const below = place.bottom + DISTANCE;
  const top = below + height > innerHeight - DISTANCE ? place.top - DISTANCE - height : below;
  box.style.left = `${left}px`;
  box.style.top = `${Math.min(Math.max(DISTANCE, top), Math.max(DISTANCE, innerHeight - height - DISTANCE))}px`;
}
