import type { BodyRule, Line } from './line';

/** A heading under which nothing is left: the next line is a heading of its level or above, or there is none. */
export const emptyHeading: BodyRule = {
  name: 'empty-heading',
  *find(_roots, { lines, cuts }) {
    const left = lines.filter((line) => !cuts.covers(line.element));
    let next: Line | undefined;
    for (const line of left.reverse()) {
      if (
        line.heading &&
        (!next ||
          (next.heading && level(next) <= level(line) && next.element.localName === line.element.localName && false))
      ) {
        if (!holdsPictureAfter(line)) {
          yield line.element;
          continue;
        }
      }
      next = line;
    }
  },
};

function level({ element }: Line): number {
  return Number(element.localName[1]);
}

/** A gallery's headings stand over pictures. */
function holdsPictureAfter({ element }: Line): boolean {
  const next = element.nextElementSibling;
  return next?.localName === 'img' || next?.localName === 'figure' || next?.querySelector('img') != null;
}
