import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vitest/config';
import { iconPath, type Shape } from './icon-path.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PACKAGE = path.join(ROOT, 'node_modules/lucide-preact/dist/esm');
const DRAWN = path.join(ROOT, 'components/ui/drawn-icon.tsx');

const IMPORT = /import \{([^}]+)\} from 'lucide-preact';/;
const PREFIX = '\0icon:';

/**
 * A Vite plugin that puts a path in the place of each icon that is imported from lucide-preact: its own components carry
 * the shapes as tables and read options that nobody gives here.
 */
export function drawnIcons(): Plugin {
  return {
    name: 'drawn-icons',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(path.join(ROOT, 'components/'))) return undefined;
      return IMPORT.test(code) ? code.replace(IMPORT, (_, names: string) => importsOf(names)) : undefined;
    },
    resolveId: (id) => (id.startsWith('icon:') ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const drawing = JSON.stringify(iconPath(await shapesOf(id.slice(PREFIX.length))));
      return `import { drawn } from ${JSON.stringify(DRAWN)};\nexport default /* @__PURE__ */ drawn(${drawing});`;
    },
  };
}

/** All on the line that was there, so that the other lines keep their numbers. */
function importsOf(names: string): string {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map(importOf)
    .join(' ');
}

function importOf(specifier: string): string {
  if (specifier.startsWith('type ')) return `import type { ${specifier.slice(5)} } from 'lucide-preact';`;
  const [name, local = name] = specifier.split(' as ');
  return `import ${local} from 'icon:${name}';`;
}

/** Names change from version to version and the old ones stay, so that the package itself is asked which file has one. */
async function shapesOf(name: string): Promise<readonly Shape[]> {
  const names = await readFile(path.join(PACKAGE, 'lucide-preact.mjs'), 'utf8');
  const [, file] = new RegExp(`default as ${name}\\b.* from '(\\./icons/[^']+)'`).exec(names) ?? [];
  if (!file) throw new Error(`lucide-preact has no icon ${name}.`);
  const icon: { __iconData: { node: readonly Shape[] } } = await import(pathToFileURL(path.join(PACKAGE, file)).href);
  return icon.__iconData.node;
}
