import type { WxtHooks } from 'wxt';

/** What `wxt/browser` stands for in this project. */
const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
const OWN_API = '\0own-api';

/**
 * Scripts that are injected into pages do without webextension-polyfill: what they call answers with promises in all
 * browsers of Manifest V3 by itself, and making the polyfill's wrappers takes time on a click.
 */
export const ownApiInPages: WxtHooks['vite:build:extendConfig'] = (entrypoints, config) => {
  if (!entrypoints.every(({ type }) => type === 'unlisted-script')) return;
  config.plugins?.push({
    name: 'own-api-in-pages',
    enforce: 'pre',
    resolveId: (id) => (id === POLYFILL ? OWN_API : undefined),
    load: (id) => (id === OWN_API ? 'export const browser = globalThis.browser ?? globalThis.chrome;' : undefined),
  });
};
