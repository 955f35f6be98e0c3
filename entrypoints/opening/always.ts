import { browser } from 'wxt/browser';
import { forget, isPromised, promise, watchPromised } from './promises';

/**
 * Asks the browser for access to that one site, and has its stories opened clean from then on. To be called at once in
 * the person's click, before anything is waited for, or browsers refuse to ask. The wish is kept first: the browser's
 * question may close the popup, and then the background alone hears the answer.
 *
 * @returns whether the person allowed it
 */
export async function beginAlways(origin: string): Promise<boolean> {
  const isKept = promise('wish', origin);
  const answer = browser.permissions.request({ origins: [origin] });
  await isKept;
  const granted = await answer.catch(() => false);
  if (!granted) await forget('wish', origin);
  return granted;
}

/** Has that site opened as it comes, and gives the access to it back. */
export async function endAlways(origin: string): Promise<void> {
  await forget('wish', origin);
  // Refused where the browser's own settings give access to more than this site: then it is for those settings to end.
  await browser.permissions.remove({ origins: [origin] }).catch(() => undefined);
}

export async function isAlways(origin: string): Promise<boolean> {
  const [wished, granted] = await Promise.all([
    isPromised('wish', origin),
    browser.permissions.contains({ origins: [origin] }),
  ]);
  return wished && granted;
}

/** Calls back when the answer for any site may be another. */
export function watchAlways(onChange: () => void): void {
  watchPromised(onChange);
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}
