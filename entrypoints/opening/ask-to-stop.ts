import type { StopRequest } from '../../messages';
import { ask } from '../answers/ask';

/** Has this page's site no longer opened by itself. False if the extension was updated meanwhile. */
export async function askToStop(): Promise<boolean> {
  return (await ask<StopRequest>({ call: 'stop-always' })) === true;
}
