import type { IsSavedRequest } from '../../messages';
import { ask } from '../answers/ask';

/** True if the library has a copy of the article with that link. */
export async function askIfSaved(url: string): Promise<boolean> {
  return (await ask<IsSavedRequest>({ call: 'is-saved', url })) === true;
}
