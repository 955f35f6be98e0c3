import type { Mark } from '../library/mark';
import { findPassage } from './passages';
import type { ExportWords } from './words';

/** Sets `mark` elements around the passages, each with an id on its first piece. Returns the ids by mark; those not found have none. */
export function setMarks(root: Element, marks: readonly Mark[]): Map<Mark, string> {
  const ids = new Map<Mark, string>();
  marks.forEach((mark, index) => {
    // What stands in a formula stays as it is: it may hold nothing else.
    const pieces = findPassage(root, mark).filter(({ node }) => !node.parentElement?.closest('math'));
    const id = `passage-${index + 1}`;
    pieces.forEach(({ node, start, end }, piece) => {
      const element = root.ownerDocument.createElement('mark');
      element.className = mark.colour;
      if (piece === 0) element.id = id;
      const passage = node.splitText(start);
      passage.splitText(end - start);
      passage.replaceWith(element);
      element.append(passage);
    });
    if (pieces.length > 0) ids.set(mark, id);
  });
  return ids;
}

/** The list of all highlights and notes; undefined if there are none. */
export function marksList(
  marks: readonly Mark[],
  ids: ReadonlyMap<Mark, string>,
  words: ExportWords,
  page: Document,
): Element | undefined {
  if (marks.length === 0) return undefined;
  const section = page.createElement('section');
  section.className = 'marks';
  const heading = page.createElement('h2');
  heading.lang = words.language;
  heading.textContent = words.marks;
  section.append(heading, ...marks.map((mark) => markNodes(mark, ids.get(mark), words, page)));
  return section;
}

function markNodes({ quote, note, colour }: Mark, id: string | undefined, words: ExportWords, page: Document): Element {
  const entry = page.createElement('div');
  entry.className = `entry ${colour}`;
  if (quote) {
    const passage = page.createElement('blockquote');
    for (const line of quote.exact.split(/\n+/).filter((one) => one.trim())) passage.append(paragraph(line, page));
    entry.append(passage);
  }
  for (const line of (note ?? '').split(/\n+/).filter((one) => one.trim())) entry.append(paragraph(line, page));
  if (id) {
    const link = page.createElement('a');
    link.setAttribute('href', `#${id}`);
    link.lang = words.language;
    link.textContent = words.toPassage;
    const back = page.createElement('p');
    back.className = 'to-passage';
    back.append(link);
    entry.append(back);
  }
  return entry;
}

function paragraph(text: string, page: Document): Element {
  const element = page.createElement('p');
  element.dir = 'auto';
  element.textContent = text.trim();
  return element;
}
