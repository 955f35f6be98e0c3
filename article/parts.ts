import type { findCandidate } from './candidate';
import type { PackedPhrases } from './lexicon/pack';
import type { PackedLanguage } from './lexicon/pack-language';

/**
 * Parts of the extraction that most pages do without, so that they need not be loaded for them. Whoever runs the extraction
 * provides them; without one, what it knows is not known.
 */
export interface Parts {
  /** By language, the words of languages that are written in Latin letters; English is always known. */
  languages: Readonly<Record<string, PackedLanguage>>;
  /** The words of languages that are written in other letters, their months by language. */
  otherScripts: PackedPhrases & { months: Readonly<Record<string, string>> };
  /** Mozilla's Readability, asked where little was found. */
  secondOpinion: typeof findCandidate;
}

const here: Partial<Parts> = {};

export function provideParts(parts: Partial<Parts>): void {
  Object.assign(here, parts);
}

export function partHere<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
  return here[name];
}

/** Letters from Greek and Cyrillic on, without the punctuation and the pictures that Latin pages have too. */
const OTHER_LETTER = /[\u0370-\u1eff\u3005-\ufb4f\ufe70-\ufefc]/;

/** True if the page has a letter of a script that only {@link Parts.otherScripts} knows. */
export function hasOtherScripts(page: Document): boolean {
  return OTHER_LETTER.test(page.documentElement?.textContent ?? '');
}
