import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { buildExtension } from '../../set-up/build.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FOLDER = path.join(ROOT, '.colophon/library-bench');

/** The benchmark's page in the extension. */
export const PAGE = 'library-bench/bench.html';

/**
 * Builds the extension and puts the benchmark's page into a copy of it, so that library, catalogue and policy are the
 * extension's own.
 *
 * @returns the copy's folder
 */
export async function buildBenchExtension(): Promise<string> {
  const extension = buildExtension('chromium');
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(extension, FOLDER, { recursive: true });
  await build({
    root: path.join(import.meta.dirname, 'page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { events: 'events/' } },
    worker: { format: 'es' },
    build: {
      outDir: path.join(FOLDER, path.dirname(PAGE)),
      target: 'esnext',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: path.join(import.meta.dirname, 'page', path.basename(PAGE)) },
    },
  });
  return FOLDER;
}
