import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vitest/config';

/** Modules of constants that take long to make, and of which only the result is shipped. Node must be able to run them as they are. */
const MODULES = [
  'article/lexicon/packed.ts',
  'article/lexicon/packed-languages.ts',
  'article/lexicon/packed-others.ts',
  'article/page/packed-letter-case.ts',
  'attribution/date-forms.ts',
];

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A Vite plugin that puts in the place of such a module what it exports. Each must export nothing but what JSON can hold. */
export function runAtBuild(): Plugin {
  const modules = MODULES.map((name) => path.join(ROOT, name));
  return {
    name: 'run-at-build',
    enforce: 'pre',
    async load(id) {
      if (!modules.includes(id)) return null;
      const made: Record<string, unknown> = await import(pathToFileURL(id).href);
      return Object.entries(made)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
