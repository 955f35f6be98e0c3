/** By what phrases are found whose first word may have any ending: two letters, marked so that they are no word. */
export function openKey(word: string): string {
  return `*${word.slice(0, 2)}`;
}
