/**
 * npm run extract:explain -- FILE URL
 *
 * Says what the shipped extraction makes of a saved page that was found at that address, and why, and saves a picture
 * with what was kept and what was cut; see `scripts/explain/`.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { explain } from './explain/explain.ts';
import { report } from './explain/report.ts';
import { articleBundle } from './extract/bundle.ts';
import { readPage, UsageError } from './extract/pages.ts';
import { asTyped } from './set-up/as-typed.ts';
import { browsersMissing } from './set-up/browsers.ts';

const USAGE = 'Usage: npm run extract:explain -- FILE URL';
const PICTURES = path.resolve(import.meta.dirname, '../.colophon/explain');

async function main(): Promise<void> {
  const [named, url, ...others] = process.argv.slice(2);
  if (!named || !url || others.length || !/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new UsageError(USAGE);
  const file = asTyped(named);
  if (!existsSync(file)) throw new UsageError(`There is no ${file}.\n${USAGE}`);
  if (browsersMissing(['chromium'])) {
    process.exitCode = 2;
    return;
  }
  mkdirSync(PICTURES, { recursive: true });
  const picture = path.join(PICTURES, `${nameOf(file)}.png`);
  const page = { url, ...readPage(path.dirname(file), { id: file, file: path.basename(file), url }) };
  process.stdout.write(`${report(await explain(page, articleBundle(), picture))}\n\nPicture: ${picture}\n`);
}

/** The project's own pages are all called `page.html`, and go by their folder's name. */
function nameOf(file: string): string {
  const { name, dir } = path.parse(file);
  return name === 'page' ? path.basename(dir) : name;
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UsageError ? error.message : `The page could not be explained: ${error instanceof Error ? error.message : error}`}\n`,
  );
  process.exitCode = 2;
});
