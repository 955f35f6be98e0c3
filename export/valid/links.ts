import { unwrap } from './change';

/** An id that every reader of XML takes for one. */
const XML_ID = /^[a-z_][\w.-]*$/i;

/** Browsers let more stand in a host, to which no name on the web belongs. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/i;

/** Makes ids unique and simple, lets links inside the text lead to them, and writes other addresses in full. */
export function settleLinks(root: Element): void {
  const ids = settleIds(root);
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    const target = href.startsWith('#') ? ids.get(decoded(href.slice(1))) : undefined;
    const address = target ? `#${target}` : addressOf(href);
    if (address) link.setAttribute('href', address);
    else unwrap(link);
  }
}

/** The new ids by the old ones. */
function settleIds(root: Element): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const element of root.querySelectorAll('[id]')) {
    const { id } = element;
    if (ids.has(id)) {
      element.removeAttribute('id');
      continue;
    }
    let made = XML_ID.test(id) ? id : `place-${ids.size + 1}`;
    while (taken.has(made)) made += '-';
    taken.add(made);
    ids.set(id, made);
    element.id = made;
  }
  return ids;
}

function addressOf(href: string): string | undefined {
  if (href.startsWith('#')) return undefined;
  const url = URL.parse(href);
  if (!url || (/^http/.test(url.protocol) && !HOST.test(url.hostname))) return undefined;
  // What stands in an address as it is, and by the letter of the standard should not.
  return url.href.replace(/[\\^`{|}[\]]/g, (letter, at: number) =>
    at < url.origin.length ? letter : encodeURIComponent(letter),
  );
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
