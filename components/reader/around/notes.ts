/** What a mark that leads to a note looks like: 1, [12], *, †, (a), ١, 注1. */
const MARK = /^[[(（［]?\s*(?:注|註|прим\.?)?\s*(?:\p{N}{1,4}|\p{L}|[*†‡§¶#]{1,3})\s*[\])）］]?\.?$/u;

/** What leads back from a note to its mark. */
const WAY_BACK = /^[\s[(]*(?:[↩↑^⤴↵⏎]\uFE0E?|\p{N}{1,4})[\s\])]*$/u;

/** True if the link is a small mark, and not a word such as "chapter two" that leads elsewhere in the text. */
export function isNoteMark(link: Element): boolean {
  return MARK.test(link.textContent.trim());
}

/**
 * The note that `target` belongs to, as a copy to be shown beside its mark: without ids, which would then be there
 * twice, and without the links that lead back to the mark.
 */
export function copyNote(target: Element): DocumentFragment {
  const note = target.closest('li, dd, p, blockquote, td') ?? target;
  const copy = note.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a[href^="#"]')) if (WAY_BACK.test(link.textContent)) link.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const empty of copy.querySelectorAll('sup')) if (!empty.textContent.trim()) empty.remove();
  const fragment = document.createDocumentFragment();
  fragment.append(...copy.childNodes);
  return fragment;
}
