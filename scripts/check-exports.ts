/**
 * npm run check:exports [-- --pages DIR]
 *
 * Writes every page's article in every format, with highlights, notes and pictures, and has the files judged by programs
 * that are not ours; see `scripts/exports/`. Without a folder it takes the project's own pages. Fails at any fault.
 */
import { parseArgs } from 'node:util';
import type { Check } from './exports/check.ts';
import { epubs } from './exports/epubs.ts';
import { exportAll } from './exports/export-all.ts';
import { keepsLinks } from './exports/keeps-links.ts';
import { opensOffline } from './exports/opens-offline.ts';
import { saysSource } from './exports/says-source.ts';
import { validHtml } from './exports/valid-html.ts';
import { asTyped } from './set-up/as-typed.ts';
import { browsersMissing } from './set-up/browsers.ts';
import { javaMissing } from './set-up/java.ts';

const CHECKS: readonly Check[] = [epubs, validHtml, opensOffline, keepsLinks, saysSource];

/** So many faults of a kind are told. */
const MOST_TOLD = 12;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { pages: { type: 'string' } } });
  if (browsersMissing(['chromium']) || javaMissing()) {
    process.exitCode = 2;
    return;
  }
  const exported = await exportAll(values.pages && asTyped(values.pages));
  const judged = CHECKS.map(({ name, formats, faults }) => {
    const files = exported.filter((one) => formats.every((format) => one.files.has(format)));
    return faults(files).then((found) => ({ name, files, found }));
  });
  for (const { name, files, found } of await Promise.all(judged)) {
    const pages = new Set(found.map((fault) => fault.split(':', 1)[0]));
    process.stdout.write(`${name}: ${found.length} faults on ${pages.size} of ${files.length}\n`);
    for (const fault of found.slice(0, MOST_TOLD)) process.stderr.write(`  ${fault}\n`);
    if (found.length > 0 || files.length === 0) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The exports could not be checked: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
});
