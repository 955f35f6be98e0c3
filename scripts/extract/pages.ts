import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One page to be measured: its HTML in a file, and the address it is taken to have. */
export interface PageFile {
  id: string;
  file: string;
  url: string;
}

/** A mistake of the person who called the command; its message is the one sentence to print. */
export class UsageError extends Error {}

/** Reads `DIR/index.json`. Throws a `UsageError` if there is none, or if it is not a list of `{id, file, url}`. */
export function readIndex(dir: string): PageFile[] {
  const index = path.join(dir, 'index.json');
  if (!existsSync(index)) throw new UsageError(`There is no ${index}; a folder of pages has an index.json.`);
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(index, 'utf8'));
  } catch {
    throw new UsageError(`${index} is not JSON.`);
  }
  if (!Array.isArray(list) || !list.every(isPageFile))
    throw new UsageError(`${index} must be a list of {id, file, url}.`);
  return list;
}

function isPageFile(value: unknown): value is PageFile {
  const page = value as Partial<PageFile> | null;
  return (
    typeof page?.id === 'string' &&
    typeof page.file === 'string' &&
    typeof page.url === 'string' &&
    URL.canParse(page.url)
  );
}

/** The HTML's bytes with the content type to serve them as: UTF-8 where they are that, else what the page itself says. */
export function readPage(dir: string, page: PageFile): { body: Buffer; contentType: string } {
  const body = readFileSync(path.join(dir, page.file));
  return { body, contentType: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
