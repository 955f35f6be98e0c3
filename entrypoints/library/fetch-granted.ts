import { browser } from 'wxt/browser';
import { originOf } from '../opening/origins';

const PATIENCE_MS = 15_000;

/** The picture, if the person has allowed the extension to read from its host; nothing is requested otherwise. */
export async function fetchGranted(url: string): Promise<Blob | undefined> {
  try {
    const origin = originOf(url);
    if (!origin || !(await browser.permissions.contains({ origins: [origin] }))) return undefined;
    const answer = await fetch(url, { referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE_MS) });
    const blob = answer.ok ? await answer.blob() : undefined;
    return blob?.type.startsWith('image/') ? blob : undefined;
  } catch {
    return undefined;
  }
}
