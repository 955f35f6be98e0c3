import { lineOf } from '../body/text';
import { type BlockMark, beginningOf } from '../choices';

/** A class or an id that people gave: a short word or two, no number, nothing that a build made up. */
const GIVEN = /^[a-z]{2,}(?:[-_]{1,2}[a-z]{2,}){0,3}$|^[a-z]+(?:[A-Z][a-z]+){1,3}$/;
const LONGEST_NAME = 40;
/** Names that say how a thing is set and not what it is. */
const SETTING =
  /^(?:(?:row|col|flex|grid|block|hidden|container|wrapper|inner|outer|clear(?:fix)?|left|right|center|text|box|item|active|first|last|even|odd|content|main|body|article|section)(?:[-_]|$))/;
/** More than this found on one page, or this many times its own text, is not the block alone. */
const MOST_FOUND = 12;
const MOST_TEXT = 4;
/** Text that a small block may always have beside it. */
const LITTLE_TEXT = 200;

/**
 * A mark that finds the block in other articles of the same site as well: by the names that people gave it or what is closely
 * around it. Where there are none, as for a bare paragraph, the beginning of its words decides.
 */
export function lastingMark(element: Element): BlockMark {
  for (const block of withWrappers(element)) {
    for (const selector of selectorsOf(block)) if (findsItAlone(selector, block)) return { selector };
  }
  return { selector: element.localName, words: beginningOf(element) };
}

/** The block, and those around it that hold nothing else. */
function withWrappers(element: Element): Element[] {
  const text = lineOf(element);
  const wrappers = [element];
  let parent = element.parentElement;
  while (parent && parent.localName !== 'body' && parent.localName !== 'main' && lineOf(parent) === text) {
    wrappers.push(parent);
    parent = parent.parentElement;
  }
  return wrappers;
}

function selectorsOf(element: Element): string[] {
  const kind = CSS.escape(element.localName);
  const names = [...element.classList].filter(isGiven).map((name) => `.${CSS.escape(name)}`);
  const attributes = ['itemprop', 'role', 'aria-label'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value ? [`${kind}[${name}="${CSS.escape(value)}"]`] : [];
  });
  return [
    ...(isGiven(element.id) ? [`#${CSS.escape(element.id)}`] : []),
    ...names.map((name) => kind + name),
    ...(names.length > 1 ? [kind + names.join('')] : []),
    ...attributes,
    // A tag of the site's own making is a name, too.
    ...(element.localName.includes('-') ? [kind] : []),
  ];
}

function isGiven(name: string): boolean {
  return name.length <= LONGEST_NAME && GIVEN.test(name) && !SETTING.test(name);
}

function findsItAlone(selector: string, block: Element): boolean {
  const found = [...block.ownerDocument.body.querySelectorAll(selector)];
  if (!found.includes(block) || found.length > MOST_FOUND) return false;
  const most = lineOf(block).length * MOST_TEXT + LITTLE_TEXT;
  return (
    found.every((each) => !each.contains(block) || each === block) && found.every((each) => lineOf(each).length <= most)
  );
}
