import { LEXICONS } from './index.ts';
import { packPhrases } from './pack.ts';

const { spaced, unspaced } = packPhrases(LEXICONS);

/**
 * The tables of all scripts but the Latin one, which comes with the extraction itself. Run when the extension is built, like
 * `packed.ts`; in a script of its own, which only pages with such letters get.
 */
export const OTHER_SCRIPTS = { spaced: ['{}', ...spaced.slice(1)], unspaced };
