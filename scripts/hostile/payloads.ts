import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A hostile string, with the file and the number in it under which it is named. */
export interface Payload {
  id: string;
  text: string;
}

const OWN = path.resolve(import.meta.dirname, '../../test/hostile');

/**
 * All payloads of a folder of JSON files, each a list of strings or of `{payload}`; without a folder, the project's own.
 *
 * @throws Error if there are none
 */
export function readPayloads(folder = OWN): Payload[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  const payloads = files.sort().flatMap((file) => payloadsIn(path.join(folder, file)));
  if (payloads.length === 0) throw new Error(`There are no payloads in ${folder}.`);
  return payloads;
}

function payloadsIn(file: string): Payload[] {
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${file} is no list.`);
  return entries.map((entry, index) => {
    const text = typeof entry === 'string' ? entry : entry?.payload;
    if (typeof text !== 'string') throw new Error(`Entry ${index} of ${file} is no payload.`);
    return { id: `${path.basename(file, '.json')}-${index}`, text };
  });
}
