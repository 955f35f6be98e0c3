import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licences, as SPDX names them, under which what ships may be: all of them ask to be named, none asks for ours to be theirs. */
const ALLOWED = new Set([
  '(MPL-2.0 OR Apache-2.0)',
  '(WTFPL OR MIT)',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
]);

const LICENCE_FILE = /^(?:licen[cs]e|copying)/i;
/** Where Vite's file goes on with what is in Vite, and not in what Vite makes. */
const BUNDLED_ELSEWHERE = /\n#+ Licenses of bundled dependencies[\s\S]*/;
const LINE = `\n\n${'─'.repeat(80)}\n\n`;

interface Package {
  name: string;
  version: string;
  licence: string;
  address: string;
  /** Absent where the package has no such file. */
  text?: string;
}

/**
 * What the extension says of the packages that are in it: names, versions, licences, each text once.
 *
 * @param folders the packages' folders
 * @throws Error if one has a licence that nobody has agreed to, or a text that is nowhere
 */
export function licencesOf(folders: Iterable<string>): string {
  const packages = Array.from(folders, readPackage);
  const refused = packages.filter(({ licence }) => !ALLOWED.has(licence));
  if (refused.length) {
    throw new Error(`Not to be shipped: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}.`);
  }
  const texts = Map.groupBy(packages, (each) => textOf(each, packages));
  const sections = Array.from(texts, ([text, those]) => `${those.map(titleOf).join('\n')}\n\n${text}`);
  return `Colophon is made with the work of others. It contains code, drawings or fonts of these packages.${LINE}${sections.join(LINE)}\n`;
}

function readPackage(folder: string): Package {
  const told = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder)
    .toSorted()
    .find((name) => LICENCE_FILE.test(name));
  const repository = typeof told.repository === 'string' ? told.repository : told.repository?.url;
  return {
    name: told.name,
    version: told.version,
    licence: told.license ?? 'no licence',
    address: told.homepage ?? repository ?? '',
    ...(file && {
      text: readFileSync(path.join(folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .replace(BUNDLED_ELSEWHERE, '')
        .trim(),
    }),
  };
}

function titleOf({ name, version, licence, address }: Package): string {
  return [`${name} ${version}`, licence, address].filter(Boolean).join(' · ');
}

/** A package that has no text of its own is under one that is the same for everybody: the longest is the whole of it. */
function textOf({ name, licence, text }: Package, packages: readonly Package[]): string {
  const others = packages.flatMap((other) => (other.licence === licence && other.text) || []);
  const found = text ?? others.toSorted((one, another) => another.length - one.length)[0];
  if (!found) throw new Error(`The text of ${licence}, the licence of ${name}, is nowhere to be found.`);
  return found;
}
