import { loadScript } from '../own-pages/load-script';
import { PART_FILES, type PartName, type Parts, partHere } from '../parts/parts';

/** Loads a heavy part of the reader into this page; undefined if the extension was updated meanwhile. */
export async function bringPart<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined> {
  try {
    if (!partHere(name)) await loadScript(PART_FILES[name]);
  } catch {
    return undefined;
  }
  return partHere(name);
}
