import { fontFile } from '../../settings/font-file';
import { type Font, fontRow, type Subset } from '../../settings/fonts';
import { neededSubsets, unicodeRange } from '../../settings/subsets';

/** Gives the bytes of a font's file, or undefined if they can't be had. */
export type FetchFont = (file: string) => Promise<ArrayBuffer | undefined>;

/** The bundled fonts that a document has been given. */
export interface FontWardrobe {
  /**
   * Makes that font known to the document, as far as the text needs its letters. Resolves when it is there; never
   * rejects: without its bytes, the text is shown in the font that stands behind it.
   */
  put(font: Font, text: string): Promise<void>;
  /** Takes out of the document everything that was put there. */
  clear(): void;
}

/**
 * Fonts are made of bytes and not of addresses: a page's policy lets no address in, and has no say about bytes that are
 * there already.
 */
export function fontWardrobe(document: Document, fetchFont: FetchFont): FontWardrobe {
  const faces = new Map<string, FontFace | undefined>();
  let isCleared = false;

  const add = async (font: Font, family: string, subset: Subset) => {
    const file = fontFile(font, subset);
    if (faces.has(file)) return;
    faces.set(file, undefined);
    const bytes = await fetchFont(file);
    if (!bytes || isCleared) return;
    const face = new FontFace(family, bytes, { weight: '200 900', unicodeRange: unicodeRange(subset) });
    faces.set(file, face);
    document.fonts.add(face);
    await face.load().catch(() => undefined);
  };
  return {
    put: async (font, text) => {
      const { bundled } = fontRow(font);
      if (!bundled) return;
      const needed = neededSubsets(bundled.subsets, text);
      await Promise.all(needed.map((subset) => add(font, bundled.family, subset)));
    },
    clear: () => {
      isCleared = true;
      for (const face of faces.values()) if (face) document.fonts.delete(face);
    },
  };
}
