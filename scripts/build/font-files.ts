import path from 'node:path';
import { fontFile } from '../../settings/font-file.ts';
import { FONTS, fontRow } from '../../settings/fonts.ts';

const PACKAGES = path.resolve(import.meta.dirname, '../../node_modules');

/** The files of the bundled fonts: where their packages have them, and where the extension does. */
export function bundledFontFiles(): { absoluteSrc: string; relativeDest: string }[] {
  return FONTS.flatMap(({ name }) => {
    const { bundled } = fontRow(name);
    if (!bundled) return [];
    return bundled.subsets.map((subset) => ({
      absoluteSrc: path.join(PACKAGES, bundled.package, 'files', `${bundled.file}-${subset}-wght-normal.woff2`),
      relativeDest: fontFile(name, subset),
    }));
  });
}
