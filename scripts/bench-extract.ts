/**
 * npm run bench:extract [-- --scrapinghub DIR] [--wcxb DIR] [--record]
 *
 * Scores the shipped extraction on pages whose article is known, beside the bounds and the last recorded run; see
 * `scripts/bench/`. Without a set it takes the project's own pages, without timing.
 */
import { parseArgs } from 'node:util';
import { lossesAgainst, readRecorded, writeRecorded } from './bench/recorded.ts';
import { type Figures, score } from './bench/score.ts';
import { type BenchSet, ownSet, readSet } from './bench/sets.ts';
import { tableOf } from './bench/table.ts';
import { extractAll } from './extract/all.ts';
import { articleBundle } from './extract/bundle.ts';
import { UsageError } from './extract/pages.ts';
import { progressOf } from './extract/progress.ts';
import { asTyped } from './set-up/as-typed.ts';
import { browsersMissing } from './set-up/browsers.ts';

const USAGE = `Usage: npm run bench:extract [-- --scrapinghub DIR] [--wcxb DIR] [--record]
Each DIR is a public benchmark, unpacked into index.json, gold.json and the pages: scrapinghub/article-extraction-benchmark
and Murrough-Foley/web-content-extraction-benchmark (WCXB). The project keeps no copy of them.`;

async function main(): Promise<void> {
  const { values } = readArguments();
  const sets: BenchSet[] = [];
  for (const name of ['scrapinghub', 'wcxb'] as const) {
    const dir = values[name];
    if (dir !== undefined) sets.push(readSet(name, asTyped(dir)));
  }
  const timed = sets.length > 0;
  if (!timed) sets.push(ownSet());
  if (browsersMissing(['chromium'])) {
    process.exitCode = 2;
    return;
  }
  const bundle = articleBundle();
  const recorded = readRecorded();
  const losses: string[] = [];
  for (const set of sets) {
    const figures = await measure(set, bundle, timed);
    process.stdout.write(`${tableOf(set.name, set.pages.length, figures, recorded[set.name])}\n\n`);
    if (values.record) writeRecorded(set.name, figures);
    else losses.push(...lossesAgainst(recorded[set.name], set.name, figures));
  }
  for (const loss of losses) process.stderr.write(`${loss}\n`);
  if (losses.length) process.exitCode = 1;
}

async function measure({ name, dir, pages, gold }: BenchSet, bundle: string, timed: boolean): Promise<Figures> {
  process.stderr.write(`${name} …\n`);
  const records = await extractAll(pages, { dir, bundle, baseline: timed, onProgress: progressOf(pages.length) });
  for (const [id, { error }] of Object.entries(records)) {
    if (error) process.stderr.write(`${id} failed and counts as empty: ${error}\n`);
  }
  return score(gold, records);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        scrapinghub: { type: 'string' },
        wcxb: { type: 'string' },
        record: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UsageError ? error.message : `The benchmark could not be run: ${error instanceof Error ? error.message : error}`}\n`,
  );
  process.exitCode = 2;
});
