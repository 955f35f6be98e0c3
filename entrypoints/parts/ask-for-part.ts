import { browser } from 'wxt/browser';
import { type PartName, type PartRequest, type Parts, partHere } from './parts';

/** Has the part injected into this page if it is not here yet; undefined if the extension was updated meanwhile. */
export async function askForPart<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined> {
  try {
    if (!partHere(name)) await browser.runtime.sendMessage({ call: 'part', part: name } satisfies PartRequest);
  } catch {
    return undefined;
  }
  return partHere(name);
}
