import { ALPHABETIC } from '../page/letters';

const LETTER = new RegExp(`[${ALPHABETIC}]`, 'g');
/** Hebrew, Arabic, Syriac and Thaana, and the forms of the first two kept for compatibility. */
const HEBREW_OR_ARABIC = /[\u0591-\u07bf\ufb1d-\ufdff\ufe70-\ufefc]/g;
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'yi', 'ur', 'ps', 'ckb', 'ug', 'sd', 'dv', 'syr']);

/**
 * Which way the text runs: its script decides, since pages in Arabic or Hebrew often state no direction; without a sample what the
 * page states.
 *
 * @param sample a few hundred characters of the article
 */
export function readDirection(document: Document, language: string | undefined, sample: string): 'ltr' | 'rtl' {
  const letters = sample.match(LETTER)?.length ?? 0;
  const hebrewOrArabic = sample.match(HEBREW_OR_ARABIC)?.length ?? 0;
  if (letters >= 20) return hebrewOrArabic > letters / 2 ? 'rtl' : 'ltr';
  const stated = document.documentElement.getAttribute('dir') ?? document.body.getAttribute('dir');
  if (stated) return stated.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(language?.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}
