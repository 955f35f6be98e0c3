import { IN_LATIN_LETTERS } from './index.ts';
import { type PackedLanguage, packLanguage } from './pack-language.ts';

/** By language, the words of those in Latin letters that only their own pages get. The build makes a script of each. */
export const PACKED_LANGUAGES: Readonly<Record<string, PackedLanguage>> = Object.fromEntries(
  IN_LATIN_LETTERS.map((lexicon) => [lexicon.language, packLanguage(lexicon)]),
);
