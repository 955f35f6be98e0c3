import type { Plugin } from 'vitest/config';

const TEXT_ENCODER = "typeof TextEncoder != 'undefined' && /*#__PURE__*/ new TextEncoder()";

/**
 * A Vite plugin that has fflate make bytes of file names by itself: the bytes that a TextEncoder gives can't be looked into
 * where Firefox runs a script of an extension in a page. Fails when fflate is not as it was.
 */
export function ownLettersInFflate(): Plugin {
  return {
    name: 'own-letters-in-fflate',
    transform(code, id) {
      if (!/\/fflate\/esm\/browser\.js/.test(id)) return null;
      if (!code.includes(TEXT_ENCODER)) throw new Error('fflate no longer makes its TextEncoder as expected.');
      return { code: code.replace(TEXT_ENCODER, 'false'), map: null };
    },
  };
}
