/** The script with the words of a language, made by the build (`scripts/build/language-files.ts`). */
export function wordsFile(language: string): `/words/${string}.js` {
  return `/words/${language}.js`;
}
