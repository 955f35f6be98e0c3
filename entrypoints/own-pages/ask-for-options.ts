import type { OptionsRequest } from '../../messages';
import { ask } from '../answers/ask';

/** Has the options page opened; false if the extension was updated meanwhile. */
export async function askForOptions(): Promise<boolean> {
  return (await ask<OptionsRequest>({ call: 'options' })) === true;
}
