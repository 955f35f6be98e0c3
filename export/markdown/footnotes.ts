/** What a mark of a note says: a number, a letter or a sign, maybe in brackets. */
const MARK = /^[[(]?(?:\p{N}{1,4}|\p{L}|[*†‡§¶]{1,4})[\])]?\.?$/u;

/** What may be a note. */
const NOTE = 'li, p, dd, div, td';

/**
 * Finds the footnotes of a text, gives each mark its number in the order of the text, and takes the notes out.
 *
 * @returns the notes, one element each with `data-note`, in a `section`; undefined if there are none
 */
export function takeFootnotes(text: Element): Element | undefined {
  const page = text.ownerDocument;
  const numbers = new Map<Element, number>();
  for (const link of text.querySelectorAll('a[href^="#"]')) {
    const note = noteOf(link, text);
    if (!note) continue;
    if (!numbers.has(note)) numbers.set(note, numbers.size + 1);
    const mark = page.createElement('a');
    mark.dataset.mark = String(numbers.get(note));
    mark.textContent = mark.dataset.mark;
    const around = link.parentElement!;
    (around.localName === 'sup' && around.childNodes.length === 1 ? around : link).replaceWith(mark);
  }
  if (numbers.size === 0) return undefined;
  const notes = page.createElement('section');
  for (const [note, number] of numbers) notes.append(take(note, number));
  return notes;
}

/** The note that the link leads to, further on in the text. */
function noteOf(link: Element, text: Element): Element | undefined {
  if (!MARK.test((link.textContent ?? '').trim())) return undefined;
  const id = link.getAttribute('href')!.slice(1);
  const target = text.querySelector(`[id="${CSS.escape(id)}"]`);
  const note = target?.closest(NOTE);
  const follows = note && link.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING;
  return follows && note !== text && text.contains(note) && !note.contains(link) && !note.querySelector('h2, h3, td')
    ? note
    : undefined;
}

function take(note: Element, number: number): Element {
  const made = note.ownerDocument.createElement('div');
  made.dataset.note = String(number);
  const list = note.parentElement!;
  made.append(...note.childNodes);
  for (const back of made.querySelectorAll('a[href^="#"]')) if (!/\p{L}/u.test(back.textContent ?? '')) back.remove();
  dropNumber(made, number);
  note.remove();
  if (/^[ou]l$/.test(list.localName) && list.childElementCount === 0) list.remove();
  return made;
}

/** The note's own number at its beginning, which its mark has now. */
function dropNumber(note: Element, number: number): void {
  const walker = note.ownerDocument.createTreeWalker(note, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.data.trim()) continue;
    node.data = node.data.replace(new RegExp(`^\\s*[[(]?${number}(?:[\\])]\\.?|\\.)\\s*`), '');
    return;
  }
}
