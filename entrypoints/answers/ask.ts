import { browser } from 'wxt/browser';

/**
 * Asks the background. Undefined if it does not answer that, or if the extension was updated under an open page, whose
 * scripts can reach nobody any more. Never rejects.
 */
export async function ask<Request extends { call: string }>(request: Request): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}
