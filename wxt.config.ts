import { writeFileSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { faultsOfCatalogues } from './scripts/build/catalogues';
import { drawnIcons } from './scripts/build/drawn-icons';
import { bundledFontFiles } from './scripts/build/font-files';
import { languageFiles } from './scripts/build/language-files';
import { licencesOf } from './scripts/build/licences';
import { ownApi } from './scripts/build/own-api';
import { ownLettersInFflate } from './scripts/build/own-letters-in-fflate';
import { runAtBuild } from './scripts/build/run-at-build';
import { sharedPreactInParts } from './scripts/build/shared-preact';
import { noteShippedPackages, shippedPackages } from './scripts/build/shipped-packages';
import { themesFromTable } from './scripts/build/theme-styles';

/** The extension's id in Firefox; it never changes, or installed copies lose their settings. */
const GECKO_ID = 'colophon@colophon.example';

/** The first with all that the styles and scripts use (`light-dark()`, `URL.parse`). */
const OLDEST_CHROMIUM = '126';

/** Own scripts only; the library's catalogue is WebAssembly. */
const PAGES_POLICY = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [drawnIcons(), preact(), runAtBuild(), themesFromTable(), ownLettersInFflate()],
    // All browsers that this is for know it by themselves.
    build: { modulePreload: { polyfill: false } },
    worker: { format: 'es' },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      ownApi(entrypoints, config);
      sharedPreactInParts(entrypoints, config);
      noteShippedPackages(entrypoints, config);
    },
    'build:before': () => {
      const faults = faultsOfCatalogues();
      if (faults.length) throw new Error(`The interface lacks words.\n${faults.join('\n')}`);
    },
    'prepare:publicPaths': (_wxt, paths) => {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a type, written as text
      paths.push({ type: 'templateLiteral', path: 'words/${string}.js' });
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...bundledFontFiles(), ...languageFiles());
    },
    'build:done': ({ config }) => {
      writeFileSync(path.join(config.outDir, 'licences.txt'), licencesOf(shippedPackages().values()));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    content_security_policy: { extension_pages: PAGES_POLICY },
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'read-clean': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandReadClean__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: OLDEST_CHROMIUM }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
