/**
 * npm run test:hostile [-- --payloads DIR] [--browser NAME] [--part strings|shapes] [--generated N] [--seed N] [--every N] [--only ID] [--shape WORDS]
 *
 * Pushes hostile strings through every way into an article and every way out of it, and opens pages whose shape is the
 * attack, in both browsers; prints what ran, what stands there that must not, what was asked for, and how long it took.
 * Without a folder it takes the project's own strings; `--every 3` takes a third of them, `--only` those that are named, as the findings name them. For the shapes the extension must have been built.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleHarness } from './hostile/bundle.ts';
import { type Payload, readPayloads } from './hostile/payloads.ts';
import { type Report, runAll } from './hostile/run.ts';
import { faultOf, shapeRow } from './hostile/shapes/judge.ts';
import { runShapes } from './hostile/shapes/run-shapes.ts';
import { tableOf } from './hostile/table.ts';
import { asTyped } from './set-up/as-typed.ts';
import { type BrowserName, browsersMissing } from './set-up/browsers.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const BUILDS: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Fewer payloads than this share that run where nothing is done about them, and the canary is deaf. */
const LEAST_SONG = 0.2;
/** So many findings are told. */
const MOST_TOLD = 40;

const OPTIONS = {
  payloads: { type: 'string' },
  browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
  part: { type: 'string', multiple: true, default: ['strings', 'shapes'] },
  generated: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '7' },
  every: { type: 'string', default: '1' },
  only: { type: 'string', multiple: true },
  shape: { type: 'string', multiple: true },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...OPTIONS,
      browser: { ...OPTIONS.browser, default: [...OPTIONS.browser.default] },
      part: { ...OPTIONS.part, default: [...OPTIONS.part.default] },
    },
  });
  const browsers = values.browser as BrowserName[];
  if (browsersMissing(browsers)) {
    process.exitCode = 2;
    return;
  }
  if (values.part.includes('strings'))
    await tryStrings(
      browsers,
      payloadsOf(values.payloads && asTyped(values.payloads), Number(values.every), values.only),
      Number(values.generated),
      Number(values.seed),
    );
  if (values.part.includes('shapes')) await tryShapes(browsers, values.shape);
}

/** Of a folder all, or each so-manieth, or those that a run before has named. */
function payloadsOf(folder: string | undefined, every: number, ids: readonly string[] | undefined): Payload[] {
  return readPayloads(folder).filter(({ id }, index) => (ids ? ids.includes(id) : index % every === 0));
}

async function tryStrings(
  browsers: readonly BrowserName[],
  payloads: readonly Payload[],
  generated: number,
  seed: number,
): Promise<void> {
  const script = await bundleHarness();
  for (const browser of browsers) {
    const onProgress = (done: number) => {
      if (done % 320 === 0) process.stderr.write(`${browser}: ${done} of ${payloads.length}\n`);
    };
    const report = await runAll(browser, payloads, script, { generated, seed, onProgress });
    process.stdout.write(`${tableOf(report)}\n\n`);
    if (isBad(report)) process.exitCode = 1;
  }
}

async function tryShapes(browsers: readonly BrowserName[], only: readonly string[] | undefined): Promise<void> {
  for (const browser of browsers) {
    process.stdout.write(
      `${browser}, pages whose shape is the attack: outcome, ms until it is said, until the reader is open, frozen\n`,
    );
    const onResult = (result: Parameters<typeof faultOf>[0]) => {
      const fault = faultOf(result);
      process.stdout.write(`${shapeRow(result)}${fault ? `  ${fault}` : ''}\n`);
      if (fault) process.exitCode = 1;
    };
    await runShapes(browser, path.join(ROOT, BUILDS[browser]), onResult, only);
  }
}

function isBad(report: Report): boolean {
  const { findings, generated, sang, sangInReader, controls } = report;
  for (const { payload, source, sink, what } of findings.slice(0, MOST_TOLD))
    process.stderr.write(`  ${payload} from a ${source}, ${sink}: ${what}\n`);
  for (const fault of generated.faults.slice(0, MOST_TOLD)) process.stderr.write(`  ${fault}\n`);
  const isDeaf = sang < controls * LEAST_SONG || sangInReader === 0;
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
