import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FILE = 'script.js';

/**
 * A module and all that it imports, also what it loads when used, in one script for a page.
 *
 * @param entry its path in the project
 * @param name under which what it exports stands in the page
 */
export async function bundleScript(entry: string, name: string, config: InlineConfig = {}): Promise<string> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'colophon-'));
  try {
    await build({
      ...{ configFile: false, root: ROOT, publicDir: false, logLevel: 'error' },
      ...config,
      build: {
        ...config.build,
        outDir,
        emptyOutDir: true,
        lib: { entry, formats: ['iife'], name, fileName: () => FILE },
      },
    });
    return readFileSync(path.join(outDir, FILE), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
