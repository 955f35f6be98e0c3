/**
 * npm run sizes [-- --record]
 *
 * Weighs what is loaded in the Chromium build, beside what it may have and what it had when `bench/sizes.json` was recorded.
 * Fails where something grew by more than a hundredth, or from below its bound to above it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BUDGETS, packedSize } from './sizes/budgets.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const BUILD = path.join(ROOT, '.output/chrome-mv3');
const FILE = path.join(ROOT, 'bench/sizes.json');
const MAY_GROW = 1.01;

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false } } });
const recorded: Record<string, number> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
const sizes: Record<string, number> = {};

process.stdout.write(`${row('gzipped', ['now', 'must', 'recorded'], '')}\n`);
for (const { name, must, files } of BUDGETS) {
  const now = packedSize(BUILD, files(BUILD));
  const before = recorded[name.trim()];
  sizes[name.trim()] = now;
  const missed = must !== undefined && now > must;
  process.stdout.write(`${row(name, [now, must, before].map(inKilobytes), missed ? 'misses the bound' : '')}\n`);
  const grew = before !== undefined && now > before * MAY_GROW;
  const crossed = missed && (before === undefined || before <= must);
  if (!values.record && (grew || crossed)) {
    process.stderr.write(`${name.trim()} has grown; npm run sizes -- --record, if that is meant.\n`);
    process.exitCode = 1;
  }
}
if (values.record) writeFileSync(FILE, `${JSON.stringify(sizes, null, 2)}\n`);

function inKilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${(bytes / 1024).toFixed(1)} KB`;
}

function row(name: string, cells: readonly string[], note: string): string {
  return `  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(11)).join('')}  ${note}`.trimEnd();
}
