/** Where the letters of the scripts begin that the lexicon's languages are written in; each script up to the next one's beginning. */
const BEGINNINGS = [0, 0x370, 0x530, 0x590, 0x600, 0x900, 0x10a0, 0x1100];

export const SCRIPT_COUNT = BEGINNINGS.length;

/** The script of a word's first letter, as a number below {@link SCRIPT_COUNT}: Latin, Cyrillic, Armenian, Hebrew, Arabic, … */
export function scriptOf(word: string): number {
  const code = word.charCodeAt(0);
  let script = SCRIPT_COUNT - 1;
  while (code < BEGINNINGS[script]!) script--;
  return script;
}
