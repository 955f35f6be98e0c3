import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const OLDEST_NODE = 20;

/**
 * Whether this Node is too old to install with.
 *
 * @param {string} version as in `process.versions.node`
 */
export function isOldNode(version) {
  return Number.parseInt(version, 10) < OLDEST_NODE;
}

/**
 * Whether the dependencies are missing, or installed from an older list than the one that is there now. npm leaves its
 * own copy of the list in `node_modules` when it is done, so an install that was broken off counts as missing.
 *
 * @param {string} root the project's folder
 */
export function mustInstall(root) {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Installs them exactly as listed. What npm has to say goes to standard error, since the output may belong to a file.
 *
 * @param {string} root the project's folder
 * @returns {boolean} whether it worked
 */
export function installDependencies(root) {
  const start = performance.now();
  process.stderr.write('Installing the dependencies …\n');
  // Errors only: npm warns of packages that want the newer Node, which comes with them.
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-progress'], {
    cwd: root,
    stdio: ['ignore', process.stderr, 'inherit'],
    env: { ...process.env, PATH: pathWithout(path.join(root, 'node_modules')) },
  });
  if (status === 0) process.stderr.write(`Installed in ${((performance.now() - start) / 1000).toFixed(0)} s.\n`);
  return status === 0;
}

/**
 * npm must not run on the Node that it is about to replace.
 *
 * @param {string} folder
 */
function pathWithout(folder) {
  const places = (process.env.PATH ?? '').split(path.delimiter);
  return places.filter((place) => !place.startsWith(folder)).join(path.delimiter);
}
