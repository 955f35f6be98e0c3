/** Letters and marks, and figures but 0 to 9. */
const WITHOUT_FIGURES = [
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af',
  // Combining marks, Greek, Cyrillic, Armenian without its punctuation.
  '\\u0300-\\u0377\\u037a-\\u037d\\u0386\\u0388-\\u0481\\u0483-\\u0559\\u0560-\\u0588',
  // Hebrew with its points, Arabic without its commas and full stop.
  '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u05d0-\\u05f2\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06fc',
  // South and South-East Asia, Georgian, Ethiopic and others up to Latin with marks.
  '\\u0710-\\u0963\\u0966-\\u096f\\u0971-\\u10fa\\u10fc-\\u1fff\\u2c00-\\u2dff',
  // East Asia without brackets, dots and the middle dot.
  '\\u3005-\\u3007\\u3021-\\u302f\\u3031-\\u3035\\u3040-\\u309f\\u30a1-\\u30fa\\u30fc-\\ud7ff',
  // Forms for compatibility and of full width.
  '\\uf900-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
].join('');

/** Han ideographs and kana, as ranges: scripts that are written without spaces. */
export const IDEOGRAPHS = '\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff';

/** Letters of scripts without capitals: Hebrew to Ethiopic, East Asia. */
export const CASELESS = `\\u05d0-\\u1cff${IDEOGRAPHS}\\uac00-\\ud7af`;

/**
 * The letters, marks and digits of the scripts that news is written in, as ranges for a character class without the `u` flag:
 * `new RegExp(`[${LETTERS}]+`)`. Says nearly what `\p{L}\p{M}\p{N}` says, whose class has some 800 ranges: making the regular
 * expressions of one cold page from it took as long as Readability takes to read the page.
 */
export const LETTERS = `0-9${WITHOUT_FIGURES}`;
/** The same without 0 to 9. */
export const ALPHABETIC = WITHOUT_FIGURES;

/** A letter anywhere. */
export const HAS_LETTER = new RegExp(`[${ALPHABETIC}]`);
/** What stands before the first letter or figure of a line: bullets, arrows, quotation marks. */
export const MARKS_BEFORE = new RegExp(`^[^${LETTERS}]+`);

/** True if the text begins with a small letter of a script that also has capitals in use. */
export function beginsSmall(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase() && first === first.toLowerCase() && !(first >= '\u10a0' && first <= '\u10ff');
}
