/**
 * npm run --silent extract -- --pages DIR [--out FILE] [--baseline] [--export html,md,txt,epub,json --to DIR]
 *
 * Runs the shipped extraction over a folder of pages in headless Chromium, writes what it gives, and each article in the
 * formats that are named; see `scripts/extract/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ExportFormatId } from '../export/index.ts';
import { extractAll } from './extract/all.ts';
import { articleBundle } from './extract/bundle.ts';
import { ExportFiles } from './extract/export-files.ts';
import { readIndex, UsageError } from './extract/pages.ts';
import { progressOf } from './extract/progress.ts';
import { asTyped } from './set-up/as-typed.ts';
import { browsersMissing } from './set-up/browsers.ts';

const FORMATS: readonly ExportFormatId[] = ['html', 'md', 'txt', 'epub', 'json'];

const USAGE = `Usage: npm run --silent extract -- --pages DIR [--out FILE] [--baseline] [--export ${FORMATS.join()} --to DIR]`;

async function main(): Promise<void> {
  const { values } = readArguments();
  const { pages: from, to, out } = values;
  const formats = readFormats(values.export);
  if (!from || !(out || formats) || Boolean(formats) !== Boolean(to)) throw new UsageError(USAGE);
  const dir = asTyped(from);
  const pages = readIndex(dir);
  if (out) mkdirSync(path.dirname(asTyped(out)), { recursive: true });
  if (browsersMissing(['chromium'])) {
    process.exitCode = 2;
    return;
  }
  // Before a browser is started that would have to be ended where it fails.
  const bundle = articleBundle();
  const files = formats && (await ExportFiles.start(asTyped(to!), formats));
  const records = await extractAll(pages, {
    dir,
    bundle,
    baseline: values.baseline,
    onArticle: files && ((article, { id }) => files.write(article, id)),
    onProgress: progressOf(pages.length),
  }).finally(() => files?.stop());
  if (out) writeFileSync(asTyped(out), `${JSON.stringify(records, null, 1)}\n`);
  const failed = Object.entries(records).filter(([, { error }]) => error);
  if (!out) for (const [id, { error }] of failed) process.stderr.write(`${id}: ${error}\n`);
  else if (failed.length)
    process.stderr.write(`${failed.length} of ${pages.length} pages failed; each line's "error" says why.\n`);
  if (files && files.written < pages.length)
    process.stderr.write(`${pages.length - files.written} of ${pages.length} pages had nothing to export.\n`);
}

function readFormats(list: string | undefined): ExportFormatId[] | undefined {
  const formats = list?.split(',').map((id) => id.trim());
  const unknown = formats?.find((id) => !FORMATS.includes(id as ExportFormatId));
  if (unknown !== undefined) throw new UsageError(`There is no format ${unknown}; there are ${FORMATS.join(', ')}.`);
  return formats as ExportFormatId[] | undefined;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        pages: { type: 'string' },
        out: { type: 'string' },
        baseline: { type: 'boolean', default: false },
        export: { type: 'string' },
        to: { type: 'string' },
      },
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
