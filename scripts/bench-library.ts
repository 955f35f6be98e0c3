/**
 * npm run bench:library [-- --articles N,N]
 *
 * Fills libraries of 1,000 and 10,000 made-up articles of about 5 KB text in Chromium, with the extension as it is built, and
 * measures what the library page waits for. Fails above a bound.
 */
import { parseArgs } from 'node:util';
import { buildBenchExtension } from './bench/library/build-page.ts';
import { type Figures, tableOf } from './bench/library/figures.ts';
import { measure } from './bench/library/measure.ts';
import { browsersMissing } from './set-up/browsers.ts';

const SIZES = '1000,10000';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { articles: { type: 'string', default: SIZES } } });
  if (browsersMissing(['chromium'])) {
    process.exitCode = 2;
    return;
  }
  const extension = await buildBenchExtension();
  const figures = new Map<number, Figures>();
  for (const size of values.articles.split(',').map(Number)) {
    process.stderr.write(`Filling a library of ${size.toLocaleString('en')} articles …\n`);
    figures.set(size, await measure(extension, size));
  }
  const { table, missed } = tableOf(figures);
  process.stdout.write(`${table}\n`);
  if (missed.length) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`The benchmark could not be run: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
});
