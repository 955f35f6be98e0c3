import type { Mark } from '../../library/mark';
import { type Anchored, anchor } from '../../library/marks/anchor';
import { type TextOf, textOf } from '../../library/marks/text-of';

/** Where marks stand in a text that is shown. Read again when parts of the text come anew, such as coloured code. */
export function placesIn(shown: HTMLElement, onChange: () => void) {
  let text: TextOf | undefined;
  let places = new Map<string, Anchored | undefined>();
  const now = () => {
    text ??= textOf(shown);
    return text;
  };
  const watch = new MutationObserver(() => {
    const before = text?.text;
    text = undefined;
    if (before !== now().text) places = new Map();
    onChange();
  });
  watch.observe(shown, { childList: true, characterData: true, subtree: true });
  const placeOf = (mark: Mark): Anchored | undefined => {
    if (!places.has(mark.id)) places.set(mark.id, anchor(mark, now().text));
    return places.get(mark.id);
  };
  return {
    text: now,
    placeOf,
    rangeOf: (mark: Mark): Range | undefined => {
      const place = placeOf(mark);
      return place && now().range(place.start, place.end);
    },
    /** By what marks are put in order: those without a place come last, and notes to the whole article after them. */
    startOf: (mark: Mark): number =>
      placeOf(mark)?.start ?? (mark.quote ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER),
    end: () => watch.disconnect(),
  };
}
