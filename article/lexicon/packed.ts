import { ENGLISH, IN_LATIN_LETTERS, LEXICONS } from './index.ts';
import { packLanguage } from './pack-language.ts';

/**
 * What the lexicons come to for every page, in the form in which it is shipped. This module is run when the extension is built and what it
 * exports is put in its place (`scripts/build/run-at-build.ts`): the lexicons themselves are not shipped.
 */
export const ENGLISH_WORDS = packLanguage(ENGLISH);

/** The languages whose words come by themselves, to pages that are in them. */
export const LANGUAGES_TO_BRING = IN_LATIN_LETTERS.map(({ language }) => language);

/** The language of a link by its label, as a JSON text; the first language wins a label. */
export const EDITION_LABELS = JSON.stringify(
  Object.fromEntries(
    LEXICONS.toReversed().flatMap(({ language, editionLabels }) => editionLabels.map((label) => [label, language])),
  ),
);
