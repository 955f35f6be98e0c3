import { browser } from 'wxt/browser';
import type { StopRequest } from '../../messages';
import { bringParts } from '../parts/bring-parts';
import { endAlways } from './always';
import { originOf } from './origins';

interface Sender {
  id?: string;
  tab?: { id?: number };
  frameId?: number;
  url?: string;
}

/**
 * Ends the opening of a site by itself when the reader that opened so is told to. Only our own script in a tab's own page
 * is heard, and only for the site that the browser says it is on.
 */
export function answerForStop(): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab, frameId, url }: Sender) => {
    const origin = originOf(url);
    if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || !origin) return undefined;
    if ((message as Partial<StopRequest> | null)?.call !== 'stop-always') return undefined;
    return stop(tab.id, origin);
  });
}

/** The reader stays open, so it is given first what it could not get without the access. */
async function stop(tabId: number, origin: string): Promise<true> {
  await bringParts({ tabId }).catch(() => undefined);
  await endAlways(origin);
  return true;
}
