import { each, isBlank, rename, unwrap } from './change';

/** Elements that stand in certain others only. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  figcaption: ['figure'],
  summary: ['details'],
  rt: ['ruby'],
};

/** Puts lists, tables, figures and their parts in the order that HTML has for them. No text is lost. */
export function settlePlaces(root: Element): void {
  each(root, 'dl > div', unwrap);
  each(root, Object.keys(PARENTS).join(), (part) => {
    if (PARENTS[part.localName]!.includes(part.parentElement!.localName)) return;
    if (part.localName === 'rt') unwrap(part);
    else rename(part, 'div');
  });
  each(root, 'ul, ol', (list) => fillWith(list, 'li', ['li']));
  each(root, 'dl', settleTerms);
  each(root, 'table', settleTable);
  each(root, 'details', settleDetails);
  each(root, 'figure', settleFigure);
  each(root, 'ruby', settleRuby);
}

/** Puts what is none of `kinds` into elements of the first kind's name; white space goes. */
function fillWith(parent: Element, made: string, kinds: readonly string[]): void {
  let filled: Element | undefined;
  for (const child of [...parent.childNodes]) {
    if (child.nodeType === Node.ELEMENT_NODE && kinds.includes((child as Element).localName)) {
      filled = undefined;
    } else if (isBlank(child) && !filled) {
      child.remove();
    } else {
      if (!filled) {
        filled = parent.ownerDocument.createElement(made);
        child.before(filled);
      }
      filled.append(child);
    }
  }
}

/** Terms and what is said of them, in turns; a list that does not begin with a term or ends with one is plain blocks. */
function settleTerms(list: Element): void {
  fillWith(list, 'dd', ['dt', 'dd']);
  if (list.firstElementChild?.localName === 'dt' && list.lastElementChild?.localName === 'dd') return;
  for (const part of list.children) rename(part, 'div');
  rename(list, 'div');
}

function settleTable(table: Element): void {
  fillWith(table, 'caption', ['caption', 'thead', 'tbody', 'tfoot', 'tr']);
  for (const group of table.querySelectorAll(':scope > :is(thead, tbody, tfoot)')) fillWith(group, 'tr', ['tr']);
  fillWith(table, 'tbody', ['caption', 'thead', 'tbody', 'tfoot']);
  for (const row of table.querySelectorAll(':scope > * > tr')) {
    fillWith(row, 'td', ['td', 'th']);
    if (!row.firstChild) row.remove();
  }
  for (const group of table.querySelectorAll(':scope > :is(thead, tbody, tfoot)'))
    if (!group.firstChild) group.remove();
  const [caption, ...captions] = table.querySelectorAll(':scope > caption');
  if (caption) {
    for (const other of captions) caption.append(' ', ...other.childNodes);
    for (const other of captions) other.remove();
    table.prepend(caption);
  }
  const groups = [...table.querySelectorAll(':scope > :is(thead, tbody, tfoot)')];
  groups.forEach((group, index) => {
    const place = group.localName === 'thead' ? 0 : groups.length - 1;
    if (group.localName !== 'tbody' && index !== place) rename(group, 'tbody');
  });
  if (groups.length > 0) return;
  if (caption) rename(caption, 'div');
  rename(table, 'div');
}

function settleDetails(details: Element): void {
  const [summary, ...others] = details.querySelectorAll(':scope > summary');
  for (const other of others) rename(other, 'div');
  if (summary) details.prepend(summary);
  else rename(details, 'div');
}

/** One caption, at the end unless it is at the beginning. */
function settleFigure(figure: Element): void {
  const [caption, ...others] = figure.querySelectorAll(':scope > figcaption');
  for (const other of others) rename(other, 'div');
  if (!caption) return;
  const first = [...figure.childNodes].find((node) => !isBlank(node));
  if (first !== caption) figure.append(caption);
}

/** Base text, then its annotation, as often as needed; what stands behind the last annotation goes behind it all. */
function settleRuby(ruby: Element): void {
  const [first] = ruby.childNodes;
  const last = ruby.querySelector(':scope > rt:last-of-type');
  if (!last || first?.nodeName === 'RT') {
    for (const annotation of ruby.querySelectorAll(':scope > rt')) unwrap(annotation);
    unwrap(ruby);
    return;
  }
  while (last.nextSibling) ruby.after(ruby.lastChild!);
}
