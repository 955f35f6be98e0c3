import { browser } from 'wxt/browser';
import type { Place } from '../../components/reader/around/place';
import { readAll, readItem, removeItems, writeItem } from '../../settings/storage';

/** So many articles are remembered; the one that was read longest ago gives way. */
export const MOST_PLACES = 500;

const PREFIX = 'place:';

interface KeptPlace extends Place {
  /** When it was kept, in milliseconds since 1970. */
  at: number;
}

/** Where the person was in the article of that canonical address; undefined if unknown or out of reach. */
export async function readPlace(address: string): Promise<Place | undefined> {
  try {
    return accept(await readItem(`local:${PREFIX}${address}`));
  } catch {
    return undefined;
  }
}

/**
 * Keeps it, or forgets it if there is none. In a private window nothing is written. Never rejects: a place that is lost
 * costs a little scrolling.
 */
export async function keepPlace(address: string, place: Place | undefined): Promise<void> {
  try {
    if (browser.extension?.inIncognitoContext) return;
    const key = `local:${PREFIX}${address}` as const;
    if (!place) return await removeItems([key]);
    const isNew = (await readItem(key)) === undefined;
    await writeItem(key, { ...place, at: Date.now() } satisfies KeptPlace);
    if (isNew) await dropOldest();
  } catch {
    // The extension was updated under the open reader, or the browser's storage is full.
  }
}

async function dropOldest(): Promise<void> {
  const kept = Object.entries(await readAll(PREFIX));
  const tooMany = kept.length - MOST_PLACES;
  if (tooMany <= 0) return;
  const byAge = kept.sort(([, one], [, other]) => timeOf(one) - timeOf(other));
  await removeItems(byAge.slice(0, tooMany).map(([address]) => `local:${PREFIX}${address}` as const));
}

function timeOf(kept: unknown): number {
  return (kept as Partial<KeptPlace> | null)?.at ?? 0;
}

function accept(kept: unknown): Place | undefined {
  const { block, words } = (kept ?? {}) as Partial<KeptPlace>;
  return Number.isInteger(block) && block! >= 0 && typeof words === 'string' ? { block: block!, words } : undefined;
}
