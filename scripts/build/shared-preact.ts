import type { WxtHooks } from 'wxt';
import { SHARED_PREACT } from '../../entrypoints/parts/shared-preact.ts';

/** The scripts that run only after the reader's, whose Preact they take. */
const PARTS = ['reader-tools', 'read-aloud', 'quote', 'cite', 'export-article'];

const PREFIX = '\0shared:';

/** Has those scripts take Preact from where `sharePreact` left it. A name that is not handed on fails the build. */
export const sharedPreactInParts: WxtHooks['vite:build:extendConfig'] = (entrypoints, config) => {
  if (!entrypoints.every(({ name }) => PARTS.includes(name))) return;
  config.plugins?.push({
    name: 'shared-preact',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(SHARED_PREACT, id) ? PREFIX + id : undefined),
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const name = id.slice(PREFIX.length) as keyof typeof SHARED_PREACT;
      const shared = Object.keys(SHARED_PREACT[name]).join(', ');
      return `export const { ${shared} } = globalThis.colophonPreact[${JSON.stringify(name)}];`;
    },
  });
};
