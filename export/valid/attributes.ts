import { isWebAddress } from '../../article/address';

type Check = (value: string, element: Element) => boolean;

const isWhole: Check = (value) => /^-?\d{1,9}$/.test(value);
const isSize: Check = (value) => /^[1-9]\d{0,4}$/.test(value);
const isSpan: Check = (value) => /^[1-9]\d{0,2}$/.test(value);
const isText: Check = (value) => value.trim() !== '';
const isHref: Check = (value) => isWebAddress(value) || /^(?:#|mailto:|tel:)\S/i.test(value);
const isMoment: Check = (value) =>
  /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value) && !Number.isNaN(Date.parse(value));
const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value.toLowerCase());

const EVERYWHERE: Readonly<Record<string, Check>> = {
  id: (value) => /^\S+$/.test(value),
  lang: isLanguageTag,
  dir: oneOf('ltr', 'rtl', 'auto'),
  title: isText,
};

const QUOTED = { cite: isWebAddress };
const CHANGED = { cite: isWebAddress, datetime: isMoment };
const CELL = { colspan: isSpan, rowspan: isSpan };

/** Which attributes an element keeps, and with which values. Formulas have a table of their own (`math.ts`). */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  a: { href: isHref },
  blockquote: QUOTED,
  q: QUOTED,
  del: CHANGED,
  ins: CHANGED,
  time: { datetime: isMoment },
  img: { src: isText, alt: () => true, width: isSize, height: isSize },
  ol: { start: isWhole, reversed: () => true, type: (value) => /^[1aAiI]$/.test(value) },
  li: { value: (value, element) => isWhole(value, element) && element.parentElement?.localName === 'ol' },
  td: CELL,
  th: { ...CELL, scope: oneOf('row', 'col', 'rowgroup', 'colgroup') },
};

/** Takes off the attributes that a standard does not know there, or not with that value. */
export function settleAttributes(root: Element): void {
  for (const element of root.querySelectorAll(':not(math, math *)')) {
    const own = ALLOWED[element.localName];
    for (const { name, value } of [...element.attributes]) {
      const check = own?.[name] ?? EVERYWHERE[name];
      if (!check?.(value, element)) element.removeAttribute(name);
    }
    if (element.localName === 'th' && !element.hasAttribute('scope')) element.setAttribute('scope', scopeOf(element));
    if (element.localName === 'img' && !element.hasAttribute('alt')) element.setAttribute('alt', '');
  }
}

/** A row of nothing but heads is over its columns; a head in another row is before it. */
function scopeOf(head: Element): string {
  const row = head.parentElement!;
  const isOver = row.parentElement?.localName === 'thead' || !row.querySelector(':scope > td');
  return isOver ? 'col' : 'row';
}

/** True for a well-formed BCP 47 tag. */
export function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
