import { ask } from '../answers/ask';
import { type PartName, type PartRequest, type Parts, partHere } from './parts';

/** Has the part injected into this page if it is not here yet; undefined if the extension was updated meanwhile. */
export async function askForPart<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined> {
  if (!partHere(name)) await ask<PartRequest>({ call: 'part', part: name });
  return partHere(name);
}
