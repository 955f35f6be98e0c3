import type { BodyRule, Line } from './line';

/** Headings at the end of the body under which nothing is left. */
export const emptyHeading: BodyRule = {
  name: 'empty-heading',
  *find(_roots, { lines, cuts }) {
    const left = lines.filter((line) => !cuts.covers(line.element));
    for (const line of left.reverse()) {
      if (!line.heading || holdsPictureAfter(line)) return;
      yield line.element;
    }
  },
};

/** A gallery's headings stand over pictures. */
function holdsPictureAfter({ element }: Line): boolean {
  const next = element.nextElementSibling;
  return next?.localName === 'img' || next?.localName === 'figure' || next?.querySelector('img') != null;
}
