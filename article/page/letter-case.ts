import { PACKED_CAPITALS, PACKED_SMALL } from './packed-letter-case';

/** The capital letters of scripts that have such, as ranges for a character class without the `u` flag. */
export const CAPITALS = opened(PACKED_CAPITALS);
/** The small ones. */
export const SMALL = opened(PACKED_SMALL);

function opened(packed: string): string {
  let ranges = '';
  for (const run of packed.split(' ')) {
    const [first, last] = run.split(/[-/]/).map((code) => Number.parseInt(code, 36));
    if (!run.endsWith('/2')) ranges += `${String.fromCharCode(first!)}-${String.fromCharCode(last!)}`;
    else for (let code = first!; code <= last!; code += 2) ranges += String.fromCharCode(code);
  }
  return ranges;
}
