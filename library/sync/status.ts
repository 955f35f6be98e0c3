import type { SyncFailure } from './failure';

/** How it stands between this device and the server. Times are milliseconds since 1970. */
export type SyncStatus =
  | { kind: 'up-to-date' }
  | { kind: 'receiving'; done: number; left?: number }
  /** How many documents the server has got, or is still to get. */
  | { kind: 'sending'; count: number }
  /** It is tried again by itself. */
  | { kind: 'waiting'; reason: SyncFailure; since: number }
  /** The person has to do something first. */
  | { kind: 'stopped'; reason: SyncFailure };

const CHANNEL = 'colophon-sync';

/** To all windows: only one of them replicates. */
export function tellStatus(status: SyncStatus): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(status);
  channel.close();
}

/** Calls back with what any context tells. Returns how to stop. */
export function onStatus(hear: (status: SyncStatus) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<SyncStatus>) => hear(data));
  return () => channel.close();
}
