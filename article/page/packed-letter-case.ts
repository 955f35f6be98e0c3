/**
 * The capital and the small letters of scripts that have both, each as `first-last` or `first-last/2` where only every second
 * one is meant, in figures of base 36. Georgian has letters that Unicode calls small, but no capitals in use; it is in
 * neither. Run when the extension is built (`scripts/build/`); `letter-case.ts` opens it.
 */
export const PACKED_CAPITALS = runsOf(/\p{Lu}/u);
export const PACKED_SMALL = runsOf(/\p{Ll}/u);

/** Of Latin, Greek, Cyrillic and Armenian: their blocks in Unicode. */
function runsOf(letter: RegExp): string {
  const codes: number[] = [];
  for (let code = 0; code <= 0x1f00; code++) {
    const isBlock = code < 0x590 || code >= 0x1e00;
    if (isBlock && letter.test(String.fromCharCode(code))) codes.push(code);
  }
  const runs: string[] = [];
  for (let start = 0; start < codes.length; ) {
    const step = codes[start + 1] === codes[start]! + 2 ? 2 : 1;
    let end = start;
    while (codes[end + 1] === codes[end]! + step) end++;
    runs.push(`${codes[start]!.toString(36)}-${codes[end]!.toString(36)}${step === 2 ? '/2' : ''}`);
    start = end + 1;
  }
  return runs.join(' ');
}
