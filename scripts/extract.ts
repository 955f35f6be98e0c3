/**
 * npm run --silent extract -- --pages DIR --out FILE [--baseline]
 *
 * Runs the shipped extraction over a folder of pages in headless Chromium; see `scripts/extract/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extractAll } from './extract/all.ts';
import { articleBundle } from './extract/bundle.ts';
import { readIndex, UsageError } from './extract/pages.ts';
import { progressOf } from './extract/progress.ts';
import { asTyped } from './set-up/as-typed.ts';
import { browsersMissing } from './set-up/browsers.ts';

const USAGE = 'Usage: npm run --silent extract -- --pages DIR --out FILE [--baseline]';

async function main(): Promise<void> {
  const { values } = readArguments();
  if (!values.pages || !values.out) throw new UsageError(USAGE);
  const dir = asTyped(values.pages);
  const out = asTyped(values.out);
  const pages = readIndex(dir);
  mkdirSync(path.dirname(out), { recursive: true });
  if (browsersMissing(['chromium'])) {
    process.exitCode = 2;
    return;
  }
  const bundle = articleBundle();
  const records = await extractAll(pages, {
    dir,
    bundle,
    baseline: values.baseline,
    onProgress: progressOf(pages.length),
  });
  writeFileSync(out, `${JSON.stringify(records, null, 1)}\n`);
  const failed = Object.values(records).filter(({ error }) => error).length;
  if (failed) process.stderr.write(`${failed} of ${pages.length} pages failed; each line's "error" says why.\n`);
}

function readArguments() {
  try {
    return parseArgs({
      options: { pages: { type: 'string' }, out: { type: 'string' }, baseline: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UsageError ? error.message : `The extraction could not be run: ${error instanceof Error ? error.message : error}`}\n`,
  );
  process.exitCode = 2;
});
