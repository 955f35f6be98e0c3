import { wearSheets } from './sheets';

/** Where a part with a rendering of its own stands in the reader's dialog, made and dressed when it is first asked for. */
export function placeInDialog(dialog: HTMLElement, name: string, styles: readonly string[]): HTMLElement {
  const there = dialog.querySelector<HTMLElement>(`:scope > [data-part="${name}"]`);
  if (there) return there;
  const place = dialog.appendChild(document.createElement('div'));
  place.dataset.part = name;
  wearSheets(place, styles);
  return place;
}
