/** Whether two titles are one: quotation marks, dashes and capitals do not count. */
export function isSameTitle(right: string, found: string | null): boolean {
  return foldWords(right) === foldWords(found ?? '');
}

/** Whether two bylines name the same people, in any order. */
export function isSameAuthors(right: string, found: string | null): boolean {
  const wanted = namesIn(right);
  const given = namesIn(found);
  return wanted.size === given.size && [...wanted].every((name) => given.has(name));
}

/** Whether a byline names anybody. */
export function namesAnybody(byline: string | null): boolean {
  return namesIn(byline).size > 0;
}

/** Whether two ISO 8601 times are on the same day, each as its outlet writes it: no zone is turned into another. */
export function isSameDay(right: string, found: string | null): boolean {
  return right.slice(0, 10) === found?.slice(0, 10);
}

function namesIn(byline: string | null): Set<string> {
  const names = (byline ?? '').replace(/^\s*by\s+/i, '').split(/[;,&]|\band\b/i);
  return new Set(names.map(foldWords).filter((name) => name !== ''));
}

function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
