/**
 * The languages of the interface, each with a catalogue in `public/_locales`, in the order in which they are offered. The
 * build says when the two differ.
 */
export const LANGUAGES = ['en', 'ru', 'az', 'hy', 'tr', 'de', 'fr', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak: the one that is wished, else the first of those the person prefers that there are words in.
 * Undefined if there are none: then the browser's own choice is as good.
 *
 * @param preferred - BCP 47 tags, the dearest first, as in `navigator.languages`.
 */
export function chooseLanguage(wish: Language | 'auto', preferred: readonly string[]): Language | undefined {
  if (wish !== 'auto') return wish;
  const spoken = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.find((tag): tag is Language => LANGUAGES.includes(tag as Language));
}
