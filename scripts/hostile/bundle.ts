import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { drawnIcons } from '../build/drawn-icons.ts';
import { runAtBuild } from '../build/run-at-build.ts';
import { themesFromTable } from '../build/theme-styles.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What runs in the page, in one script: extraction, reader, exports and copying as the extension has them, and the sinks. */
export async function bundleHarness(): Promise<string> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'colophon-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      publicDir: false,
      logLevel: 'error',
      plugins: [drawnIcons(), preact(), runAtBuild(), themesFromTable()],
      resolve: { alias: { events: 'events/' } },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        emptyOutDir: true,
        target: 'esnext',
        lib: {
          entry: 'scripts/hostile/page/main.tsx',
          formats: ['iife'],
          name: 'harness',
          fileName: () => 'hostile.js',
        },
      },
    });
    return readFileSync(path.join(outDir, 'hostile.js'), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
