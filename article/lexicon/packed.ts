import { LEXICONS } from './index.ts';
import { packPhrases } from './pack.ts';
import { packMonths } from './pack-months.ts';

/**
 * What the lexicons come to for words in Latin letters and for months, in the form in which it is shipped. This module is run when the extension is built and what it
 * exports is put in its place (`scripts/build/run-at-build.ts`): the lexicons themselves are not shipped.
 */
export const LATIN_PHRASES = packPhrases(LEXICONS).spaced[0];

/** By language, a JSON text of the months' names; see `packMonths`. */
export const MONTHS = packMonths(LEXICONS);

/** The language of a link by its label, as a JSON text; the first language wins a label. */
export const EDITION_LABELS = JSON.stringify(
  Object.fromEntries(
    LEXICONS.toReversed().flatMap(({ language, editionLabels }) => editionLabels.map((label) => [label, language])),
  ),
);
