import { browser } from 'wxt/browser';

/**
 * What was asked for and what was lent, one key of storage for each site. So that both can be written in the gesture in
 * which the browser asks the person, without reading first: the popup may be gone before there is an answer.
 */
const PREFIXES = { wish: 'always:', loan: 'lent:' } as const;

type Kind = keyof typeof PREFIXES;

/** A site that the person wants always read clean (a wish), or that a link was opened on (a loan). */
export interface Promised {
  origin: string;
  /** When it was asked for, in milliseconds since 1970. */
  at: number;
}

export function promise(kind: Kind, origin: string): Promise<void> {
  return browser.storage.local.set({ [PREFIXES[kind] + origin]: Date.now() });
}

export function forget(kind: Kind, origin: string): Promise<void> {
  return browser.storage.local.remove(PREFIXES[kind] + origin);
}

export async function isPromised(kind: Kind, origin: string): Promise<boolean> {
  const key = PREFIXES[kind] + origin;
  return key in (await browser.storage.local.get(key));
}

export async function allPromised(): Promise<Record<Kind, Promised[]>> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const ofKind = (kind: Kind) =>
    stored
      .filter(([key, at]) => key.startsWith(PREFIXES[kind]) && typeof at === 'number')
      .map(([key, at]) => ({ origin: key.slice(PREFIXES[kind].length), at: at as number }));
  return { wish: ofKind('wish'), loan: ofKind('loan') };
}

/** Calls back when any of it has changed. Returns how to stop. */
export function watchPromised(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const ours = Object.keys(changes).some((key) => Object.values(PREFIXES).some((prefix) => key.startsWith(prefix)));
    if (area === 'local' && ours) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
