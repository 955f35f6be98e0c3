/**
 * The capital and the small letters of scripts that have both, as ranges for a character class without the `u` flag. Georgian has
 * letters that Unicode calls small, but no capitals in use; it is in neither. Run when the extension is built (`scripts/build/`).
 */
export const CAPITALS = rangesOf(/\p{Lu}/u);
export const SMALL = rangesOf(/\p{Ll}/u);

/** Of Latin, Greek, Cyrillic and Armenian: their blocks in Unicode. */
function rangesOf(letter: RegExp): string {
  const ranges: string[] = [];
  let first = -1;
  for (let code = 0; code <= 0x1f00; code++) {
    const isBlock = code < 0x590 || code >= 0x1e00;
    const isIn = isBlock && letter.test(String.fromCharCode(code));
    if (isIn && first < 0) first = code;
    if (isIn || first < 0) continue;
    ranges.push(code - 1 === first ? written(first) : `${written(first)}-${written(code - 1)}`);
    first = -1;
  }
  return ranges.join('');
}

function written(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
