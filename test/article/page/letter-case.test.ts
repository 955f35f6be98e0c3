import { expect, test } from 'vitest';
import { CAPITALS, SMALL } from '../../../article/page/letter-case';

/** Latin with its extensions, Greek, Cyrillic, Armenian; Georgian and Han, which have no case. */
const BLOCKS = [
  [0, 0x58f],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1eff],
  [0x4e00, 0x4e10],
] as const;

test.each([
  ['capital', CAPITALS, /^\p{Lu}$/u],
  ['small', SMALL, /^\p{Ll}$/u],
] as const)('the %s letters are the ones of Unicode, but none of Georgian', (_, ranges, unicode) => {
  const letter = new RegExp(`^[${ranges}]$`);
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      const expected = first !== 0x10a0 && unicode.test(character);
      expect(letter.test(character), code.toString(16)).toBe(expected);
    }
  }
});
