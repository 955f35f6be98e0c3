/**
 * npm run check:package
 *
 * Packs the extension for the stores, then again from the zip of its sources in an empty folder, and fails unless each zip is
 * the same, byte by byte: so anybody can see that what a store has was made of what is published.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = path.resolve(import.meta.dirname, '..');

const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'package-'));
try {
  const here = packed(ROOT);
  const sources = [...here.keys()].find((name) => name.endsWith('-sources.zip'));
  if (!sources) throw new Error('No zip of the sources was made.');
  unpack(path.join(ROOT, '.output', sources), elsewhere);
  run(elsewhere, ['ci', '--no-audit', '--no-fund', '--prefer-offline']);
  const there = packed(elsewhere);
  for (const [name, digest] of here) {
    const isSame = there.get(name) === digest;
    if (!isSame) process.exitCode = 1;
    process.stdout.write(`  ${isSame ? 'same' : 'DIFFERS'}  ${digest}  ${name}\n`);
  }
} catch (error) {
  process.stderr.write(`The packages could not be compared: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}

/** Makes the zips in that folder; the digest of each by its name. */
function packed(folder: string): Map<string, string> {
  const output = path.join(folder, '.output');
  rmSync(output, { recursive: true, force: true });
  run(folder, ['run', '--silent', 'package']);
  const zips = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(zips.map((name) => [name, digestOf(path.join(output, name))]));
}

function run(folder: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`"npm ${args.join(' ')}" failed:\n${stdout}${stderr}`);
}

function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
