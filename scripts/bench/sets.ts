import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type PageFile, readIndex, UsageError } from '../extract/pages.ts';
import type { SetName } from './bounds.ts';
import type { Gold } from './score.ts';

/** Pages, and what is right for each by its id. */
export interface BenchSet {
  name: SetName;
  /** Folder with the pages. */
  dir: string;
  pages: PageFile[];
  gold: Record<string, Gold>;
}

const OWN = path.resolve(import.meta.dirname, '../../test/pages');

/** Reads a benchmark as unpacked: `index.json` and `gold.json` beside the pages. Throws a `UsageError` if it is not. */
export function readSet(name: SetName, dir: string): BenchSet {
  const pages = readIndex(dir);
  const file = path.join(dir, 'gold.json');
  if (!existsSync(file)) throw new UsageError(`There is no ${file}; the folder of a benchmark has a gold.json.`);
  try {
    return { name, dir, pages, gold: JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    throw new UsageError(`${file} is not JSON.`);
  }
}

/** The project's own pages, as far as they hold an article. */
export function ownSet(): BenchSet {
  const set: BenchSet = { name: 'own', dir: OWN, pages: [], gold: {} };
  for (const entry of readdirSync(OWN, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const expected: Expected = JSON.parse(readFileSync(path.join(OWN, entry.name, 'expected.json'), 'utf8'));
    if (!expected.ok) continue;
    set.pages.push({ id: entry.name, file: `${entry.name}/page.html`, url: expected.url });
    set.gold[entry.name] = goldOf(expected);
  }
  return set;
}

/** The part of `expected.json` that is scored. */
interface Expected {
  url: string;
  ok: boolean;
  title: string;
  authors: string[];
  publishedTime: string | null;
  paragraphs: string[];
  mustNotAppear?: string[];
}

function goldOf({ title, authors, publishedTime, paragraphs, mustNotAppear }: Expected): Gold {
  return {
    articleBody: paragraphs.join('\n\n'),
    title,
    author: authors.join('; ') || null,
    date: publishedTime,
    without: mustNotAppear,
  };
}
