import type { Refusal } from '../../messages';

/** Schemes of the browsers' own pages; `resource:` and `blob:` are answered by the attempt itself. */
const BROWSER_SCHEMES = new Set([
  'about:',
  'brave:',
  'chrome:',
  'chrome-error:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'opera:',
  'resource:',
  'vivaldi:',
]);

const EXTENSION_SCHEMES = new Set(['chrome-extension:', 'moz-extension:', 'extension:', 'safari-web-extension:']);

/** Where browsers let no extension in, by host and the beginning of the path. */
const STORES: readonly { host: string; path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.opera.com', path: '/' },
];

/**
 * Why a page can't be read, as far as its address tells; undefined if it is worth trying. Asked before anything is
 * injected, so that each kind gets its own sentence instead of the browser's.
 */
export function refusalByUrl(address: string | undefined): Refusal | undefined {
  const url = address ? URL.parse(address) : null;
  if (!url) return undefined;
  if (url.protocol === 'view-source:') return 'view-source';
  if (BROWSER_SCHEMES.has(url.protocol)) return 'browser-page';
  if (EXTENSION_SCHEMES.has(url.protocol)) return 'other-extension';
  if (STORES.some(({ host, path }) => url.hostname === host && url.pathname.startsWith(path))) return 'store';
  return undefined;
}

/** What Chromium says of the pages whose address it keeps to itself; these words are not translated. */
const SAID_BY_CHROMIUM: readonly { words: RegExp; refusal: Refusal }[] = [
  { words: /a chrome-extension:\/\/ URL/i, refusal: 'other-extension' },
  { words: /a (?:chrome|edge|brave|vivaldi|opera|devtools)[\w-]*:\/\/ URL/i, refusal: 'browser-page' },
  { words: /extensions gallery/i, refusal: 'store' },
];

/**
 * Why the browser turned an attempt down. Firefox keeps everybody out of its PDF viewer, where only the name in the
 * address tells what it shows; a file needs the person's leave, without which Chromium keeps its address back, as it
 * does with source code and blank pages: these can't be told apart.
 *
 * @param address - of the tab, where the browser tells it
 * @param said - what the browser said when it refused; it is compared, and never shown
 */
export function refusalOfAttempt(address: string | undefined, said: string): Refusal {
  const known = SAID_BY_CHROMIUM.find(({ words }) => words.test(said));
  if (known) return known.refusal;
  if (!address) return 'nameless';
  const url = URL.parse(address);
  if (url && /\.pdf$/i.test(url.pathname)) return 'pdf';
  return url?.protocol === 'file:' ? 'file-access' : 'blocked';
}
