import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserName } from './browsers.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WXT = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

const TARGETS: Record<BrowserName, { args: string[]; folder: string }> = {
  chromium: { args: ['build'], folder: '.output/chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox', '--mv3'], folder: '.output/firefox-mv3' },
};

/**
 * Builds the extension from the sources as they are, quietly.
 *
 * @returns the folder that the browser loads
 * @throws Error with all that the build had to say
 */
export function buildExtension(browser: BrowserName): string {
  const { args, folder } = TARGETS[browser];
  // As it ships, whoever asks: a test runner's own environment would make it a build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [WXT, ...args], { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stderr || stdout}`);
  return path.join(ROOT, folder);
}
