/**
 * npm run test:hostile [-- --payloads DIR] [--browser NAME] [--generated N] [--seed N]
 *
 * Pushes hostile strings through every way into an article and every way out of it, in both browsers, and prints what ran,
 * what stands there that must not, and what was asked for: nothing may. Without a folder it takes the project's own payloads.
 */
import { parseArgs } from 'node:util';
import { bundleHarness } from './hostile/bundle.ts';
import { readPayloads } from './hostile/payloads.ts';
import { type Report, runAll } from './hostile/run.ts';
import { tableOf } from './hostile/table.ts';
import { asTyped } from './set-up/as-typed.ts';
import { type BrowserName, browsersMissing } from './set-up/browsers.ts';

/** Fewer payloads than this share that run where nothing is done about them, and the canary is deaf. */
const LEAST_SONG = 0.2;
/** So many findings are told. */
const MOST_TOLD = 40;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      payloads: { type: 'string' },
      browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
      generated: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '7' },
    },
  });
  const browsers = values.browser as BrowserName[];
  if (browsersMissing(browsers)) {
    process.exitCode = 2;
    return;
  }
  const payloads = readPayloads(values.payloads && asTyped(values.payloads));
  const script = await bundleHarness();
  for (const browser of browsers) {
    const report = await runAll(browser, payloads, script, {
      generated: Number(values.generated),
      seed: Number(values.seed),
      onProgress: (done) => {
        if (done % 320 === 0) process.stderr.write(`${browser}: ${done} of ${payloads.length}\n`);
      },
    });
    process.stdout.write(`${tableOf(report)}\n\n`);
    if (isBad(report)) process.exitCode = 1;
  }
}

function isBad(report: Report): boolean {
  const { findings, generated, sang, sangInReader, payloads } = report;
  for (const { payload, source, sink, what } of findings.slice(0, MOST_TOLD))
    process.stderr.write(`  ${payload} from a ${source}, ${sink}: ${what}\n`);
  for (const fault of generated.faults.slice(0, MOST_TOLD)) process.stderr.write(`  ${fault}\n`);
  const isDeaf = sang < payloads * LEAST_SONG || sangInReader === 0;
  if (isDeaf)
    process.stderr.write(
      `  Only ${sang} payloads ran uncleaned, in the reader ${sangInReader} batches: the canary is deaf.\n`,
    );
  return findings.length > 0 || generated.faults.length > 0 || isDeaf;
}

main().catch((error: unknown) => {
  process.stderr.write(`The hostile input could not be tried: ${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
});
