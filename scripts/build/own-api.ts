import type { WxtHooks } from 'wxt';

/** What `wxt/browser` stands for in this project. */
const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
const OWN_API = '\0own-api';

/**
 * All that is opened by a click does without webextension-polyfill, scripts in pages as well as own pages: what they call
 * answers with promises in all browsers of Manifest V3 by itself, and bringing the polyfill and making its wrappers takes
 * time. Only the background answers messages by promises, for which Chromium needs it.
 */
export const ownApi: WxtHooks['vite:build:extendConfig'] = (entrypoints, config) => {
  if (entrypoints.some(({ type }) => type === 'background')) return;
  config.plugins?.push({
    name: 'own-api',
    enforce: 'pre',
    resolveId: (id) => (id === POLYFILL ? OWN_API : undefined),
    load: (id) => (id === OWN_API ? 'export const browser = globalThis.browser ?? globalThis.chrome;' : undefined),
  });
};
