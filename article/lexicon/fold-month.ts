/** A word without case, full stop, lengthening marks and combining points, in the form in which months are compared. */
export function foldMonth(word: string): string {
  const folded = word.toLowerCase();
  if (/^[a-z]+$/.test(folded)) return folded;
  return folded
    .normalize('NFKC')
    .replace(/\u0307|\u0654|[.\u0640\u200c]/g, '')
    .replace(/ۀ/g, 'ه');
}
