import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { asTyped } from '../set-up/as-typed.ts';
import { CannotStart } from './cannot-start.ts';

/** The page to open. */
export interface NamedPage {
  url: string;
  /** Its HTML, served here under that address; absent for a page that is fetched from the web. */
  html?: Uint8Array;
}

const SAMPLE = path.resolve(import.meta.dirname, '../../test/pages/en-caliber/page.html');

/**
 * Finds what was named on the command line; the sample article if nothing was. A file is served under the address that
 * it calls its own, so that links and attribution are as on the site it was saved from.
 *
 * @throws CannotStart if it is neither a file nor a web address
 */
export function findPage(named: string = SAMPLE): NamedPage {
  const file = asTyped(named);
  if (existsSync(file) && statSync(file).isFile()) {
    const html = readFileSync(file);
    return { url: ownAddress(html.toString()) ?? `http://localhost/${encodeURIComponent(path.basename(file))}`, html };
  }
  if (/^https?:\/\//i.test(named) && URL.canParse(named)) return { url: new URL(named).href };
  throw new CannotStart(
    `"${named}" is neither a file that is there nor a web address such as https://example.org/news.`,
  );
}

/** What the page's canonical link names, if it is a whole web address. */
function ownAddress(html: string): string | undefined {
  const link = html.match(/<link\b[^>]*\brel=["']?canonical\b[^>]*>/i)?.[0];
  const href = link?.match(/\bhref=["']?(https?:\/\/[^"'\s>]+)/i)?.[1];
  return href && URL.canParse(href) ? new URL(href).href : undefined;
}
