/**
 * The words in an element's class and id, lower case, parted and framed by single spaces (`" article share bar "`), so
 * that a rule can look for whole words; camel case, hyphens and underscores part words alike.
 */
export function namesOf(element: Element): string {
  const raw = `${element.getAttribute('class') ?? ''} ${element.id}`;
  let names = KNOWN.get(raw);
  if (names === undefined) {
    const parted = raw.slice(0, LONGEST).replace(/([a-z])([A-Z])/g, '$1 $2');
    names = ` ${parted
      .toLowerCase()
      .replace(/[\s!-/:-@[-`{-~]+/g, ' ')
      .trim()} `;
    if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
    KNOWN.set(raw, names);
  }
  return names;
}

/** Utility classes can run to thousands of characters; what a block is called stands at the beginning. */
const LONGEST = 400;
const MOST_KNOWN = 5000;

/** A page repeats few names often. */
const KNOWN = new Map<string, string>();
