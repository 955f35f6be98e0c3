/** A part of a font's letters that is loaded only for a text which has some of them. */
export type Subset = 'latin' | 'latin-ext' | 'cyrillic' | 'greek' | 'vietnamese';

export interface FontRow {
  name: string;
  /** What CSS is told, with what stands in for letters the font does not have. */
  stack: string;
  /** For a font that comes with the extension. */
  bundled?: {
    /** The package of npm that it comes from, and what its files there are called. */
    package: string;
    file: string;
    /** The name under which the reader gives it to the browser; no font of a page is called so. */
    family: string;
    subsets: readonly Subset[];
  };
}

/** macOS, Windows, older Windows, Linux. Short, since each name that is not there costs a question to the system on opening. */
const SERIF = 'Charter, "Sitka Text", Cambria, "Noto Serif", Georgia, serif';
const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Consolas, monospace';

/**
 * The reading fonts, in the order in which they are offered. A row here and its name in the catalogue (`font_…`) are all
 * that a font needs; the build takes its files from the package.
 */
export const FONTS = [
  { name: 'serif', stack: SERIF },
  { name: 'sans', stack: SANS },
  { name: 'mono', stack: MONO },
  {
    name: 'literata',
    stack: `"Colophon Literata", ${SERIF}`,
    bundled: {
      package: '@fontsource-variable/literata',
      file: 'literata',
      family: 'Colophon Literata',
      subsets: ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'],
    },
  },
  {
    name: 'atkinson',
    stack: `"Colophon Atkinson", ${SANS}`,
    bundled: {
      package: '@fontsource-variable/atkinson-hyperlegible-next',
      file: 'atkinson-hyperlegible-next',
      family: 'Colophon Atkinson',
      subsets: ['latin', 'latin-ext'],
    },
  },
  {
    name: 'lexend',
    stack: `"Colophon Lexend", ${SANS}`,
    bundled: {
      package: '@fontsource-variable/lexend',
      file: 'lexend',
      family: 'Colophon Lexend',
      subsets: ['latin', 'latin-ext', 'vietnamese'],
    },
  },
] as const satisfies readonly FontRow[];

export type Font = (typeof FONTS)[number]['name'];

/** The row of that font. */
export function fontRow(font: Font): FontRow {
  return FONTS.find(({ name }) => name === font)!;
}
