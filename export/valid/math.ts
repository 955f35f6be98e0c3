/** How many parts a formula's element has; `undefined` for any number. */
const PARTS: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};

/** Elements that hold letters and nothing else. */
const LETTERS = new Set(['mi', 'mn', 'mo', 'ms']);

/** Which attributes stay; each element's own. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  math: { display: /^(?:block|inline)$/ },
  mi: { mathvariant: /^[a-z-]+$/ },
  mo: { stretchy: /^(?:true|false)$/ },
  mspace: { width: /^-?[\d.]+(?:em|ex|px)$/ },
};

/** A formula that is not well made is set as the letters in it. */
export function settleMath(root: Element): void {
  for (const math of root.querySelectorAll('math')) {
    if (!isWellMade(math)) {
      math.replaceWith((math.textContent ?? '').replace(/\s+/g, ' ').trim());
      continue;
    }
    for (const element of [math, ...math.querySelectorAll('*')]) {
      const allowed = ATTRIBUTES[element.localName];
      for (const { name, value } of [...element.attributes])
        if (!allowed?.[name]?.test(value)) element.removeAttribute(name);
    }
  }
}

function isWellMade(math: Element): boolean {
  if (!math.firstElementChild || math.querySelector('math, mmultiscripts, mprescripts, menclose')) return false;
  return [math, ...math.querySelectorAll('*')].every((element) => {
    const { localName: name, childElementCount: parts, namespaceURI } = element;
    if (namespaceURI !== math.namespaceURI) return false;
    if (LETTERS.has(name)) return parts === 0;
    if (name in PARTS && parts !== PARTS[name]) return false;
    if (name === 'mtable' && !areAll(element, 'mtr')) return false;
    if (name === 'mtr' && (!areAll(element, 'mtd') || element.parentElement?.localName !== 'mtable')) return false;
    if (name === 'mtd' && element.parentElement?.localName !== 'mtr') return false;
    return [...element.childNodes].every((node) => node.nodeType === Node.ELEMENT_NODE || !node.textContent?.trim());
  });
}

function areAll(parent: Element, name: string): boolean {
  return [...parent.children].every(({ localName }) => localName === name);
}
