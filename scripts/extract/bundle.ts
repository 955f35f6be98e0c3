import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from '../set-up/build.ts';

/**
 * Builds the Chromium extension from the sources as they are and gives the path of its extraction as one script: with the
 * words that the page in which it runs turns out to need, as a click brings them, and with the second opinion in any case.
 *
 * @param more names of further scripts to put behind it
 */
export function articleBundle(...more: string[]): string {
  const folder = buildExtension('chromium');
  const bundle = path.join(path.dirname(folder), 'extraction.js');
  const source = (script: string) => readFileSync(path.join(folder, script), 'utf8');
  const parts = ['other-scripts.js', ...readdirSync(path.join(folder, 'words')).map((file) => `words/${file}`)];
  const table = parts.map((part) => `'/${part}'() {\n${source(part)}\n}`);
  const bring = `{ const parts = {${table.join(',\n')}};\nfor (const part of colophonArticle.missing()) parts[part](); }`;
  writeFileSync(bundle, [source('second-opinion.js'), source('article.js'), bring, ...more.map(source)].join('\n'));
  return bundle;
}
