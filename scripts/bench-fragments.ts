/**
 * npm run bench:fragments [-- --selections N] [--seed N] [--pages DIR] [--verbose]
 *
 * Makes links with text fragments for random passages of the articles, opens each in Chromium, and compares what the browser
 * marks with what was selected. Fails if one is marked wrongly. Without a folder it takes the project's own pages.
 */
import { parseArgs } from 'node:util';
import { followPassages, type Result } from './bench/fragments/run.ts';
import { quantile } from './bench/quantile.ts';
import { ownSet } from './bench/sets.ts';
import { articleBundle } from './extract/bundle.ts';
import { readIndex, UsageError } from './extract/pages.ts';
import { progressOf } from './extract/progress.ts';
import { asTyped } from './set-up/as-typed.ts';
import { browsersMissing } from './set-up/browsers.ts';

const OUTCOMES = ['exact', 'fallback', 'wrong'] as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      selections: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      pages: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  });
  if (browsersMissing(['chromium'])) {
    process.exitCode = 2;
    return;
  }
  const { dir, pages } = values.pages ? folder(asTyped(values.pages)) : ownSet();
  const selections = Number(values.selections);
  const results = await followPassages({
    ...{ dir, pages, selections, seed: Number(values.seed) },
    // Quoting takes Preact from the reader's script, as it does on a page.
    bundle: articleBundle('reader.js', 'quote.js'),
    onProgress: progressOf(selections),
  });
  for (const result of results) if (result.outcome === 'wrong' || values.verbose) tell(result);
  process.stdout.write(`${tableOf(results)}\n`);
  if (results.some(({ outcome }) => outcome === 'wrong')) process.exitCode = 1;
}

function folder(dir: string) {
  return { dir, pages: readIndex(dir) };
}

function tell({ page, chosen, outcome }: Result): void {
  const { kind, quote, link } = chosen;
  process.stdout.write(`${outcome}  ${page}, ${kind}\n  ${JSON.stringify(quote.exact)}\n  ${link}\n`);
}

function tableOf(results: readonly Result[]): string {
  const kinds = [...new Set(results.map(({ chosen }) => chosen.kind))].sort();
  const row = (name: string, rows: readonly Result[]) => {
    const counts = OUTCOMES.map((wanted) => rows.filter(({ outcome }) => outcome === wanted).length);
    return `  ${name.padEnd(10)}${counts.map((count) => String(count).padStart(10)).join('')}`;
  };
  const times = results.map(({ chosen }) => chosen.millis);
  const [median, p95] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(0));
  return [
    `  ${''.padEnd(10)}${OUTCOMES.map((outcome) => outcome.padStart(10)).join('')}`,
    ...kinds.map((kind) =>
      row(
        kind,
        results.filter(({ chosen }) => chosen.kind === kind),
      ),
    ),
    row('all', results),
    `  A link is made in ${median} ms (median), ${p95} ms (p95).`,
  ].join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UsageError ? error.message : `The benchmark could not be run: ${error instanceof Error ? error.message : error}`}\n`,
  );
  process.exitCode = 2;
});
