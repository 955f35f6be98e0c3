import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from '../../../article/policy';

/** What may stand in a document beside what the sanitiser lets through, since the extension itself puts it there. */
export interface Own {
  elements?: readonly string[];
  attributes?: readonly string[];
  /** How addresses of pictures may begin. */
  pictures: RegExp;
}

/** Never, wherever: even if the allow-list should come to name one. */
const NEVER_ELEMENTS =
  'script,iframe,frame,object,embed,applet,base,form,input,button,select,textarea,template,slot,svg,foreignobject,audio,video,noscript,noembed,xmp,plaintext,marquee,portal,dialog,annotation-xml,mtext,mglyph,malignmark,maction,semantics';
const NEVER_ATTRIBUTES =
  /^(?:on|data-|xlink:|xml:base$)|^(?:style|srcdoc|formaction|action|background|poster|ping|is|slot|http-equiv)$/i;
const ADDRESSES = [
  'href',
  'src',
  'cite',
  'longdesc',
  'data',
  'action',
  'poster',
  'background',
  'manifest',
  'xlink:href',
];
/** A form whose controls are called so answers with them, and the control of the canary has such forms. */
const { getAttributeNames: namesOf, getAttribute: read } = Element.prototype;
const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * What stands under `root` and must not: elements, attributes, addresses as the browser's own parser reads them.
 *
 * @param pictures gets the addresses of pictures, which alone may be asked for
 */
export function strangers(root: Node, own: Own, pictures: Set<string>): string[] {
  const elements = new Set([...ALLOWED_TAGS, ...(own.elements ?? [])]);
  const attributes = new Set([...ALLOWED_ATTRIBUTES, ...(own.attributes ?? [])]);
  const never = new Set(NEVER_ELEMENTS.split(','));
  const found: string[] = [];
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) found.push(`comment ${node.textContent?.slice(0, 40)}`);
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const name = element.localName;
    if (isCanary(element)) continue;
    const isMath = element.namespaceURI === 'http://www.w3.org/1998/Math/MathML';
    if (never.has(name) && !own.elements?.includes(name)) found.push(`<${name}>`);
    else if (!elements.has(name)) found.push(`<${name}>`);
    if (!isMath && element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
      found.push(`<${name}> in ${element.namespaceURI}`);
    for (const attribute of namesOf.call(element)) {
      const value = read.call(element, attribute) ?? '';
      // No browser lets go of it; DOMPurify empties it, and no element is of the empty name.
      if (attribute === 'is' && value === '') continue;
      if (!attributes.has(attribute) || (NEVER_ATTRIBUTES.test(attribute) && !own.attributes?.includes(attribute)))
        found.push(`<${name} ${attribute}="${value.slice(0, 60)}">`);
      if (ADDRESSES.includes(attribute) && !isHarmless(element, attribute, value, own))
        found.push(`<${name} ${attribute}="${value.slice(0, 60)}">`);
    }
    if (element.getAttribute('target') && !/\bnoopener\b.*\bnoreferrer\b/.test(element.getAttribute('rel') ?? ''))
      found.push(`<${name} target> without rel`);
    noteAddresses(element, pictures, own, found);
  }
  return [...new Set(found)];
}

/** The harness's own script. */
function isCanary(element: Element): boolean {
  return (
    element.localName === 'script' &&
    (element as HTMLScriptElement).nonce !== '' &&
    /^\(\(\) =>/.test(element.textContent ?? '')
  );
}

function isHarmless(element: Element, attribute: string, value: string, own: Own): boolean {
  if (attribute === 'src') return own.pictures.test(value);
  if (value.startsWith('#')) return true;
  if (element.localName === 'link' && value === 'style.css') return true;
  if (own.pictures.test(value) && !URL.canParse(value)) return element.localName === 'a';
  return LINKS.has(URL.parse(value)?.protocol ?? '');
}

function noteAddresses(element: Element, pictures: Set<string>, own: Own, found: string[]): void {
  if (element.localName !== 'img' && element.localName !== 'source') return;
  const src = element.getAttribute('src');
  const address = src && URL.parse(src, element.baseURI);
  if (address) pictures.add(address.href);
  // Read by the browser itself: whatever it may choose has to be one of these.
  const set = element.getAttribute('srcset');
  if (set === null) return;
  for (const candidate of set.split(/\s*,\s+|\s+/).filter((part) => !/^[\d.]+[wxh]$/.test(part))) {
    const url = URL.parse(candidate.replace(/,+$/, ''));
    if (url && own.pictures.test(url.href)) pictures.add(url.href);
    else if (candidate) found.push(`srcset ${candidate.slice(0, 60)}`);
  }
}
