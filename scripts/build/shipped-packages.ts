import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { WxtHooks } from 'wxt';
import { FONTS, fontRow } from '../../settings/fonts.ts';

/** The last one, where packages stand in each other; a package of a scope has two names. */
const PACKAGE = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** Packages that ship without a module of theirs: icons are drawn by the build, fonts and Vite's own lines are put in. */
const WITHOUT_MODULES = ['lucide-preact', 'vite'];

const seen = new Set<string>();

/** Notes, in every build that makes a part of the extension, whose modules come into it. */
export const noteShippedPackages: WxtHooks['vite:build:extendConfig'] = (_entrypoints, config) => {
  config.plugins?.push(noting());
  config.worker = { ...config.worker, plugins: () => [noting()] };
};

/** The folders of the packages of which something has been built into the extension so far, by name. */
export function shippedPackages(): Map<string, string> {
  const fonts = FONTS.flatMap(({ name }) => fontRow(name).bundled?.package ?? []);
  const modules = path.resolve(import.meta.dirname, '../../node_modules');
  const others = [...WITHOUT_MODULES, ...fonts].map((name) => path.join(modules, name));
  const folders = [...seen, ...others].map((folder): [string, string] => [nameOf(folder), folder]);
  return new Map(folders.toSorted(([one], [other]) => one.localeCompare(other, 'en')));
}

function noting(): Plugin {
  return {
    name: 'shipped-packages',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        for (const module of file.type === 'chunk' ? writtenModules(file) : file.originalFileNames) {
          const folder = PACKAGE.exec(module)?.[0];
          if (folder) seen.add(path.resolve(folder.replace('\0', '')));
        }
      }
    },
  };
}

/** Without those of which nothing was left. */
function writtenModules({ modules }: Rolldown.OutputChunk): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength ? id : []));
}

function nameOf(folder: string): string {
  return PACKAGE.exec(folder)![1]!.replaceAll('\\', '/');
}
