import type { Lexicon } from './lexicon.ts';
import { packPhrases } from './pack.ts';
import { packMonths } from './pack-months.ts';

/** What the lexicon of one language in Latin letters comes to, as JSON texts; see `packPhrases` and `packMonths`. */
export interface PackedLanguage {
  phrases: string;
  months: string;
}

export function packLanguage(lexicon: Lexicon): PackedLanguage {
  return { phrases: packPhrases([lexicon]).spaced[0]!, months: packMonths([lexicon])[lexicon.language]! };
}
