import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FOLDER = path.join(ROOT, '.colophon/naive-reader');

/** What the baseline is called in the browser. */
export const NAIVE = 'Naive reader';
/** Its button, by name. */
export const NAIVE_BUTTON = 'Read';

const FILES = {
  'readability.js': 'node_modules/@mozilla/readability/Readability.js',
  'purify.js': 'node_modules/dompurify/dist/purify.min.js',
  'naive-page.js': 'scripts/bench/open/naive-page.js',
  'popup.js': 'scripts/bench/open/naive-popup.js',
};

const MANIFEST = {
  manifest_version: 3,
  name: NAIVE,
  version: '1.0',
  permissions: ['activeTab', 'scripting'],
  action: { default_popup: 'popup.html' },
};

/**
 * Writes the extension that Colophon is compared with: Readability, DOMPurify and `innerHTML` behind a button, all as small and
 * direct as it can be.
 *
 * @returns its folder
 */
export function writeNaiveExtension(): string {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, from] of Object.entries(FILES)) copyFileSync(path.join(ROOT, from), path.join(FOLDER, name));
  writeFileSync(path.join(FOLDER, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(
    path.join(FOLDER, 'popup.html'),
    `<!doctype html><meta charset="utf-8"><button>${NAIVE_BUTTON}</button><script src="popup.js"></script>`,
  );
  return FOLDER;
}
