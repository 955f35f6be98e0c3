import { formatPublished } from '../../../attribution/published-date';
import type { Version } from '../../../library/read-copy';
import { say } from '../../../words';

/** `2: 4 May 2026 at 10:31`. The newest of them stands first and has the highest number. */
export function versionName(versions: readonly Version[], index: number): string {
  return say('copy_versionOf', versions.length - index, momentOf(versions[index]!.retrievedAt));
}

/** The person's own day and time: what a device did is told by the device's clock. */
export function momentOf(iso: string): string {
  const date = new Date(iso);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  return formatPublished(local, say('language')) ?? iso;
}
