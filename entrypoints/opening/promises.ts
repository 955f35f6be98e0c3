import { browser } from 'wxt/browser';
import { type ItemName, readAll, readItem, removeItems, writeItem } from '../../settings/storage';

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
  return writeItem(nameOf(kind, origin), Date.now());
}

export function forget(kind: Kind, origin: string): Promise<void> {
  return removeItems([nameOf(kind, origin)]);
}

export async function isPromised(kind: Kind, origin: string): Promise<boolean> {
  return (await readItem(nameOf(kind, origin))) !== undefined;
}

export async function allPromised(): Promise<Record<Kind, Promised[]>> {
  const [wish, loan] = await Promise.all([allOf('wish'), allOf('loan')]);
  return { wish, loan };
}

async function allOf(kind: Kind): Promise<Promised[]> {
  const stored = Object.entries(await readAll(PREFIXES[kind]));
  return stored.flatMap(([origin, at]) => (typeof at === 'number' ? [{ origin, at }] : []));
}

function nameOf(kind: Kind, origin: string): ItemName {
  return `local:${PREFIXES[kind]}${origin}`;
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
