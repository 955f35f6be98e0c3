/**
 * npm run --silent extract -- --pages DIR --out FILE [--baseline]
 *
 * Runs the shipped extraction over a folder of pages in headless Chromium; see `scripts/extract/`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractAll } from './extract/all.ts';
import { articleBundle } from './extract/bundle.ts';
import { readIndex, UsageError } from './extract/pages.ts';

const USAGE = 'Usage: npm run --silent extract -- --pages DIR --out FILE [--baseline]';

async function main(): Promise<void> {
  const { values } = readArguments();
  if (!values.pages || !values.out) throw new UsageError(USAGE);
  const pages = readIndex(values.pages);
  const bundle = articleBundle();
  const start = Date.now();
  const records = await extractAll(pages, {
    dir: values.pages,
    bundle,
    baseline: values.baseline,
    onProgress: (done) =>
      process.stderr.write(
        `\r${done} of ${pages.length} pages, ${((done * 1000) / (Date.now() - start)).toFixed(1)} a second `,
      ),
  });
  process.stderr.write('\n');
  writeFileSync(values.out, `${JSON.stringify(records, null, 1)}\n`);
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
