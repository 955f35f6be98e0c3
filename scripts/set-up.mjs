/**
 * node scripts/set-up.mjs SCRIPT [ARGUMENT…]
 *
 * Runs one of the project's scripts with the Node that the project brings along, after installing its dependencies if
 * that has to be done. So that each command works in a fresh clone, this file runs on Node 20 and needs no package.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installDependencies, isOldNode, mustInstall } from './set-up/dependencies.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** @returns {number} the exit code */
function main() {
  const [script, ...args] = process.argv.slice(2);
  if (!script) return fail('Usage: node scripts/set-up.mjs SCRIPT [ARGUMENT…]');
  if (isOldNode(process.versions.node))
    return fail(`Colophon is built with Node 20 or newer, and this is ${process.version}.`);
  if (mustInstall(ROOT) && !installDependencies(ROOT))
    return fail('The dependencies could not be installed; npm says why above.');
  const programs = path.join(ROOT, 'node_modules/.bin');
  const { status, signal } = spawnSync(path.join(programs, 'node'), [script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  return signal ? 130 : (status ?? 1);
}

/** @param {string} sentence */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

process.exitCode = main();
