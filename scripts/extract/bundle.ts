import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from '../set-up/build.ts';

/** In the order in which a page that needs all of them gets them. */
const SCRIPTS = ['other-scripts.js', 'second-opinion.js', 'article.js'];

/**
 * Builds the Chromium extension from the sources as they are and gives the path of its extraction, with all its parts in
 * one script.
 *
 * @param more names of further scripts to put behind it
 */
export function articleBundle(...more: string[]): string {
  const folder = buildExtension('chromium');
  const bundle = path.join(path.dirname(folder), 'extraction.js');
  writeFileSync(
    bundle,
    [...SCRIPTS, ...more].map((script) => readFileSync(path.join(folder, script), 'utf8')).join('\n'),
  );
  return bundle;
}
