import type { Connection } from '../../../library/sync/connection.ts';
import { draw } from '../../couch/faults.ts';
import type { Deed, Wish } from './random-device.ts';

/** The network fails in one of eight requests. */
export const FAULTS = { cut: 0.05, lose: 0.03, fail: 0.05, latency: 25 };
const OPERATIONS = 1000;
/** Of all operations so many begin a round, and of all rounds so many are killed. */
const ROUNDS = 0.04;
const KILLS = 0.3;

/** A device that can be killed; it is started again at once. */
export interface RandomDevice {
  ask(wish: Wish): Promise<unknown>;
  kill(): Promise<void>;
}

/** What came of it when all was quiet. */
export interface Aftermath {
  /** What is not the same on all devices, or is lost, in a line each. */
  faults: string[];
  /** Copies that were saved, and notes that were written: without many nothing could be lost. */
  saved: number;
  wrote: number;
}

type Contents = Record<string, { note?: string; _conflicts?: string[] }>;

/** What of a connection a seed decides: every other library is sealed, every third device takes texts first. */
export function choicesOf(seed: number): { isSealed: boolean; textFirst: Connection['textFirst'][] } {
  return { isSealed: seed % 2 === 1, textFirst: [false, false, seed % 3 === 0] };
}

/** Has three devices do 1,000 things at random, syncing through a network that fails, and being killed at it; then all is quiet. */
export async function doAtRandom(
  devices: readonly RandomDevice[],
  seed: number,
  setFaults: (faults: object) => Promise<unknown>,
): Promise<Aftermath> {
  let drawn = 0;
  const dice = () => draw(seed * 7919, ++drawn);
  const saved = new Set<string>();
  const purged = new Set<string>();
  const wrote = new Set<string>();
  const undone = new Set<string>();
  await setFaults({ ...FAULTS, seed });
  for (let number = 0; number < OPERATIONS; number++) {
    const device = devices[Math.floor(dice() * devices.length)]!;
    if (dice() < ROUNDS) await roundAtRandom(device, dice);
    const at = new Date(Date.UTC(2026, 10, 1) + number * 60_000).toISOString();
    const wish: Wish = { do: 'act', dice: [dice(), dice(), dice(), dice()], unique: `note-${seed}-${number}`, at };
    const deed = (await device.ask(wish)) as Deed;
    if (deed.saved) saved.add(deed.saved);
    if (deed.purged) purged.add(deed.purged);
    if (deed.wrote) wrote.add(deed.wrote);
    for (const note of deed.undone ?? []) undone.add(note);
  }
  await setFaults({});
  for (let round = 0; round < 4; round++) for (const device of devices) await device.ask({ do: 'sync' });
  const [first, ...others] = (await Promise.all(devices.map((device) => device.ask({ do: 'contents' })))) as Contents[];
  const kept = Object.entries(first!);
  const notes = new Set(kept.map(([, { note }]) => note));
  const about = (kind: string) => new Set(kept.flatMap(([id]) => (id.startsWith(`${kind}:`) ? id.split(':')[1]! : [])));
  const articles = about('copy');
  return {
    faults: [
      ...others.flatMap((other) => differences(other, first!)),
      ...kept.filter(([, { _conflicts = [] }]) => _conflicts.length > 0).map(([id]) => `${id} has a conflict`),
      ...[...saved]
        .filter((id) => !first![id] && !purged.has(id.split(':')[1]!))
        .map((id) => `${id} was saved and is lost`),
      ...[...wrote]
        .filter((note) => !undone.has(note) && !notes.has(note))
        .map((note) => `${note} was written and is lost`),
      ...[...about('mark')]
        .filter((article) => !articles.has(article))
        .map((article) => `${article} has a note and no copy`),
    ],
    saved: saved.size,
    wrote: wrote.size,
  };
}

async function roundAtRandom(device: RandomDevice, dice: () => number): Promise<void> {
  const round = device.ask({ do: 'sync' }).catch(() => undefined);
  if (dice() >= KILLS) return void (await round);
  await new Promise((resolve) => setTimeout(resolve, dice() * 600));
  await device.kill();
}

/** The documents that are not the same, both ways. */
function differences(one: Contents, other: Contents): string[] {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return ids
    .map((id) => ({ id, here: JSON.stringify(one[id]), there: JSON.stringify(other[id]) }))
    .filter(({ here, there }) => here !== there)
    .map(({ id, here, there }) => `${id} is ${here} here and ${there} there`);
}

/** Any word of what the devices write, none of which a server may see that has them sealed. */
export const WORDS_OF_IT = /delta\.example|Version \d|note-\d|tag:|tag \d|Ferry returns|"yellow|picture http/;
