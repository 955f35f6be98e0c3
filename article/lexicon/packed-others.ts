import { IN_OTHER_LETTERS } from './index.ts';
import { packPhrases } from './pack.ts';
import { packMonths } from './pack-months.ts';

/**
 * The words of all languages in other letters than Latin ones. Run when the extension is built, like `packed.ts`; in a
 * script of its own, which only pages with such letters get.
 */
export const OTHER_SCRIPTS = { ...packPhrases(IN_OTHER_LETTERS), months: packMonths(IN_OTHER_LETTERS) };
