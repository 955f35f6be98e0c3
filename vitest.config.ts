import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { drawnIcons } from './scripts/build/drawn-icons.ts';
import { runAtBuild } from './scripts/build/run-at-build.ts';
import { themesFromTable } from './scripts/build/theme-styles.ts';
import { BROWSER_PATHS } from './scripts/set-up/browsers.ts';

const CODE_LANGUAGES =
  'bash c csharp css diff go java javascript json php python ruby rust sql typescript xml yaml'.split(' ');

/** Named in full: a dependency found only while tests run makes Vite reload the page under them. */
const DEPENDENCIES = [
  '@mozilla/readability',
  '@zip.js/zip.js/lib/zip-core-custom.js',
  '@noble/hashes/sha2.js',
  'approx-string-match',
  'axe-core',
  'chardet',
  'diff',
  'dompurify',
  'fast-check',
  'highlight.js/lib/core',
  ...CODE_LANGUAGES.map((language) => `highlight.js/lib/languages/${language}`),
  '@tanstack/virtual-core',
  'lucide-preact',
  'papaparse',
  'hash-wasm',
  'pouchdb-adapter-http',
  'pouchdb-adapter-idb',
  'pouchdb-replication',
  'markdown-it',
  'pouchdb-core',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'turndown',
  'wxt/browser',
  'wxt/utils/define-unlisted-script',
];

/** Judged by a library that runs in Node only. */
const IN_NODE = ['test/scripts/**/*.test.ts', 'test/attribution/citations/read-again.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [drawnIcons(), preact(), runAtBuild(), themesFromTable()],
        // SQLite finds its WebAssembly beside its own file.
        optimizeDeps: { include: DEPENDENCIES, exclude: ['@sqlite.org/sqlite-wasm'] },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...IN_NODE],
          setupFiles: ['test/setup.ts'],
          globalSetup: ['test/couch/provide.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: BROWSER_PATHS.chromium,
                args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { test: { name: 'scripts', include: IN_NODE, environment: 'node' } },
    ],
  },
});
