/**
 * npm run bench:open [-- --rounds N]
 *
 * Times, in Chromium, the click on the popup's button until the reader is painted, over the project's own pages, beside a
 * naive reader (Readability, DOMPurify and `innerHTML`) on the same pages in the same run. Fails above the bound.
 */
import { parseArgs } from 'node:util';
import { startServer } from '../test/e2e/server.ts';
import { NAIVE, NAIVE_BUTTON, writeNaiveExtension } from './bench/open/naive.ts';
import { type Contestant, timeToPaint } from './bench/open/time-to-paint.ts';
import { quantile } from './bench/quantile.ts';
import { ownSet } from './bench/sets.ts';
import { launchChromium } from './browsers/chromium.ts';
import { progressOf } from './extract/progress.ts';
import { browsersMissing } from './set-up/browsers.ts';
import { buildExtension } from './set-up/build.ts';

/** Our median may be this many times the baseline's. */
const MOST = 1.2;

const CONTESTANTS: Record<string, Contestant> = {
  Colophon: { button: 'Read clean' },
  baseline: { extension: NAIVE, button: NAIVE_BUTTON },
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1' } } });
  if (browsersMissing(['chromium'])) {
    process.exitCode = 2;
    return;
  }
  const times = await measure(Number(values.rounds));
  for (const [name, all] of Object.entries(times)) {
    const figures = [0.5, 0.95].map((share) => `${quantile(all, share).toFixed(0)} ms`.padStart(9));
    process.stdout.write(`  ${name.padEnd(12)}median${figures[0]}  p95${figures[1]}  of ${all.length}\n`);
  }
  const ratio = quantile(times.Colophon!, 0.5) / quantile(times.baseline!, 0.5);
  process.stdout.write(`  Colophon's median is ${ratio.toFixed(2)} times the baseline's; at most ${MOST}.\n`);
  if (!(ratio <= MOST)) process.exitCode = 1;
}

/** Both one after the other on each page, and in turns who is first. */
async function measure(rounds: number): Promise<Record<string, number[]>> {
  const pages = Array.from({ length: rounds }, () => ownSet().pages).flat();
  const server = await startServer();
  const driver = await launchChromium({
    extension: buildExtension('chromium'),
    others: [writeNaiveExtension()],
    proxyPort: server.port,
  });
  const times: Record<string, number[]> = { Colophon: [], baseline: [] };
  const progress = progressOf(pages.length);
  try {
    for (const [index, { url }] of pages.entries()) {
      const names = Object.keys(CONTESTANTS);
      for (const name of index % 2 ? names.toReversed() : names) {
        const time = await timeToPaint(driver, url, CONTESTANTS[name]!);
        if (time === undefined) process.stderr.write(`${name} opened no reader on ${url}\n`);
        else times[name]!.push(time);
      }
      progress(index + 1);
    }
  } finally {
    await driver.close();
    await server.close();
  }
  return times;
}

main().catch((error: unknown) => {
  process.stderr.write(`The benchmark could not be run: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
});
