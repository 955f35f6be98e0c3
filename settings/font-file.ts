import { FONTS, type Font, fontRow, type Subset } from './fonts.ts';

/** Where in the extension the letters of a bundled font are, from its root. */
export function fontFile(font: Font, subset: Subset): string {
  return `fonts/${font}-${subset}.woff2`;
}

/** True for a file that the table knows: nothing else is handed out. */
export function isFontFile(file: unknown): file is string {
  return FONTS.some(({ name }) => fontRow(name).bundled?.subsets.some((subset) => fontFile(name, subset) === file));
}
