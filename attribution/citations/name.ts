/** A person's name in its two parts, or as it is printed where nobody can say which is which. */
export type CslName = { family: string; given: string } | { literal: string };

/** Of these languages, names are printed with the family's first. */
const FAMILY_FIRST = new Set(['zh', 'ja', 'ko', 'vi', 'hu', 'km', 'mn']);

/** A word with a capital letter: `Quliyeva`, `O’Neill`, `Saint-Just`. */
const WORD = /^\p{Lu}[\p{L}\p{M}]*(?:[-’'‑]\p{L}[\p{L}\p{M}]*)*$/u;

/** `F.` and `Ch.` between the given name and the family's. */
const INITIAL = /^\p{Lu}\p{Ll}?\.$/u;

/** Of an agency or a newsroom that signs like a person. */
const NOBODY = /^(?:press|presse|news|agency|agentur|agence|newsroom|desk|staff|team|редакция|агентство|новости)$/iu;

/**
 * A name as citations take it. It is split only where that is safe: given name, initials, one family name, in a script
 * with capitals and in a language that prints them in this order. `García Márquez`, `van der Berg`, `张伟` and
 * `محمد علي` stay as they are: a name that is whole is right in every list, and a wrong split in none.
 *
 * @param language - BCP 47 tag of the article.
 * @param outlet - what signs with the outlet's own name is no person.
 */
export function nameOf(name: string, language?: string, outlet?: string): CslName {
  const words = name.trim().split(/\s+/);
  const [given, ...rest] = words;
  const family = rest.pop();
  const isSafe =
    family !== undefined &&
    name.toLowerCase() !== outlet?.toLowerCase() &&
    !FAMILY_FIRST.has(language?.toLowerCase().split('-')[0] ?? '') &&
    (WORD.test(given!) || INITIAL.test(given!)) &&
    rest.every((word) => INITIAL.test(word)) &&
    WORD.test(family) &&
    !isAllCapitals(given!) &&
    !isAllCapitals(family) &&
    !words.some((word) => NOBODY.test(word));
  return isSafe ? { family, given: [given, ...rest].join(' ') } : { literal: words.join(' ') };
}

/** Some outlets print the family's name so, wherever it stands. */
function isAllCapitals(word: string): boolean {
  return /\p{L}{2}/u.test(word) && word === word.toUpperCase();
}

/** `Quliyeva, Leyla`, or the whole name. */
export function familyFirst(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `Leyla Quliyeva`. */
export function givenFirst(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}
