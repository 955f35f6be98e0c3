import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds the Chromium extension from the sources as they are and gives the path of its extraction script. */
export function articleBundle(): string {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  if (!existsSync(wxt)) throw new UsageError('The dependencies are not installed; run npm ci first.');
  const built = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, encoding: 'utf8' });
  const bundle = path.join(ROOT, '.output/chrome-mv3/article.js');
  if (built.status !== 0 || !existsSync(bundle))
    throw new UsageError(`The extension could not be built:\n${built.stderr || built.stdout}`);
  return bundle;
}
