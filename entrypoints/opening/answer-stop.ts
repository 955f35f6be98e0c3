import type { Answer } from '../answers/answer-calls';
import { bringParts } from '../parts/bring-parts';
import { endAlways } from './always';
import { originOf } from './origins';

/**
 * Ends the opening of a site by itself when the reader that opened so is told to. Only our own script in a tab's own page
 * is heard, and only for the site that the browser says it is on.
 */
export const answerStop: Answer = (_, { tab, frameId, url }) => {
  const origin = originOf(url);
  return tab?.id === undefined || frameId !== 0 || !origin ? undefined : stop(tab.id, origin);
};

/** The reader stays open, so it is given first what it could not get without the access. */
async function stop(tabId: number, origin: string): Promise<true> {
  await bringParts({ tabId }).catch(() => undefined);
  await endAlways(origin);
  return true;
}
