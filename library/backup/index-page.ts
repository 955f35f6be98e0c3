import { policyHash } from '../receipt/sha256';

/** A row of the list that stands at the top of a backup. */
export interface IndexRow {
  title: string;
  /** Where the row leads: within the zip, or the page itself. */
  href: string;
  /** Authors, outlet and date, as far as they are known. */
  details: string[];
  language?: string;
  direction?: 'ltr' | 'rtl';
}

export interface IndexWords {
  /** Headline of the list. */
  title: string;
  /** BCP 47 tag of the words. */
  language: string;
  direction: 'ltr' | 'rtl';
}

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-inline-size:46rem;margin:2rem auto;padding-inline:1rem}
ol{padding-inline-start:2.5rem}
li{margin-block:.75rem;overflow-wrap:anywhere}
p{margin:0;opacity:.75}`;

const SAFE = /^(?:https?:\/\/|articles\/)/i;

/** The list as a page that any browser shows without the extension, by title. */
export async function indexPage(rows: readonly IndexRow[], words: IndexWords): Promise<string> {
  const page = document.implementation.createHTMLDocument(words.title);
  page.documentElement.lang = words.language;
  page.documentElement.dir = words.direction;
  page.head.prepend(
    meta(page, { charset: 'utf-8' }),
    meta(page, { 'http-equiv': 'Content-Security-Policy', content: await policy() }),
    meta(page, { name: 'viewport', content: 'width=device-width' }),
  );
  page.head.append(Object.assign(page.createElement('style'), { textContent: STYLE }));
  const list = page.createElement('ol');
  const byTitle = new Intl.Collator(words.language, { numeric: true });
  for (const row of rows.toSorted((one, other) => byTitle.compare(one.title, other.title)))
    list.append(entryOf(row, page));
  page.body.append(Object.assign(page.createElement('h1'), { textContent: words.title }), list);
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`;
}

function entryOf({ title, href, details, language, direction }: IndexRow, page: Document): HTMLElement {
  const entry = page.createElement('li');
  // An address comes from storage, and might be one that runs.
  const name = SAFE.test(href) ? 'a' : 'span';
  const link = Object.assign(page.createElement(name), { textContent: title });
  if (name === 'a') link.setAttribute('href', href);
  if (language) link.lang = language;
  if (direction) link.dir = direction;
  entry.append(link);
  if (details.length) {
    const line = page.createElement('p');
    details.forEach((detail, index) => {
      line.append(index ? ' · ' : '', Object.assign(page.createElement('bdi'), { textContent: detail }));
    });
    entry.append(line);
  }
  return entry;
}

function meta(page: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const element = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Nothing is loaded or run; the style is let in by its digest. */
async function policy(): Promise<string> {
  return `default-src 'none'; style-src '${await policyHash(STYLE)}'`;
}
