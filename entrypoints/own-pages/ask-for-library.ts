import type { LibraryRequest } from '../../messages';
import { ask } from '../answers/ask';

/** Has the library opened; false if the extension was updated meanwhile. */
export async function askForLibrary(): Promise<boolean> {
  return (await ask<LibraryRequest>({ call: 'library' })) === true;
}
