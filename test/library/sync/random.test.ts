import { afterEach, describe, expect, inject, test } from 'vitest';
import { newHeader } from '../../../library/sync/cipher/header';
import type { Connection } from '../../../library/sync/connection';
import { serverOfConnection } from '../../../library/sync/server';
import { draw } from '../../couch/faults';
import { dumpOf, newConnection, newName, setFaults } from './devices';
import type { Deed, Wish } from './random-device';

const OPERATIONS = 1000;
/** The network fails in one of eight requests. */
const FAULTS = { cut: 0.05, lose: 0.03, fail: 0.05, latency: 25 };
/** Of all operations so many begin a round, and of all rounds so many are killed. */
const ROUNDS = 0.04;
const KILLS = 0.3;

afterEach(() => setFaults({}));

/** A device in a worker, which can be killed and started again. */
class Device {
  readonly #name = newName('random');
  #worker!: Worker;
  #number = 0;

  constructor(readonly connection: Connection) {}

  async start(): Promise<this> {
    this.#worker = new Worker(new URL('./random-device.ts', import.meta.url), { type: 'module' });
    await this.ask({ do: 'open', name: this.#name, connection: this.connection });
    return this;
  }

  ask(wish: Wish): Promise<unknown> {
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      const hear = ({ data }: MessageEvent<{ number: number; answer?: unknown; failure?: string }>) => {
        if (data.number !== number) return;
        this.#worker.removeEventListener('message', hear);
        if (data.failure) reject(new Error(data.failure));
        else resolve(data.answer);
      };
      this.#worker.addEventListener('message', hear);
      this.#worker.postMessage({ number, wish });
    });
  }

  async kill(): Promise<void> {
    this.#worker.terminate();
    await this.start();
  }
}

async function devicesFor(seed: number): Promise<Device[]> {
  const { header, secret } = await newHeader('a passphrase');
  const connection = await newConnection(seed % 2 ? { secret } : {});
  if (connection.secret) await serverOfConnection(connection).putHeader(header);
  const options = [false, false, seed % 3 === 0];
  return Promise.all(options.map((textFirst) => new Device({ ...connection, textFirst }).start()));
}

/** The documents that are not the same, both ways: short enough to be read. */
function differences(one: Record<string, unknown>, other: Record<string, unknown>): [string, unknown, unknown][] {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return ids
    .filter((id) => JSON.stringify(one[id]) !== JSON.stringify(other[id]))
    .map((id) => [id, one[id], other[id]]);
}

describe.each(Array.from({ length: inject('seeds') }, (_, index) => index + 1))('seed %i', (seed) => {
  test('three devices, everything at random, and nothing is lost', { timeout: 600_000 }, async () => {
    let drawn = 0;
    const dice = () => draw(seed * 7919, ++drawn);
    const devices = await devicesFor(seed);
    const saved = new Map<string, number>();
    const purged = new Map<string, number>();
    const wrote = new Set<string>();
    const undone = new Set<string>();
    await setFaults({ ...FAULTS, seed });
    for (let number = 0; number < OPERATIONS; number++) {
      const device = devices[Math.floor(dice() * devices.length)]!;
      if (dice() < ROUNDS) {
        const round = device.ask({ do: 'sync' }).catch(() => undefined);
        if (dice() >= KILLS) await round;
        else {
          await new Promise((resolve) => setTimeout(resolve, dice() * 600));
          await device.kill();
        }
      }
      const at = new Date(Date.UTC(2026, 10, 1) + number * 60_000).toISOString();
      const wish: Wish = { do: 'act', dice: [dice(), dice(), dice(), dice()], unique: `note-${seed}-${number}`, at };
      const deed = (await device.ask(wish)) as Deed;
      if (deed.saved) saved.set(deed.saved, number);
      if (deed.purged) purged.set(deed.purged, number);
      if (deed.wrote) wrote.add(deed.wrote);
      for (const note of deed.undone ?? []) undone.add(note);
    }
    await setFaults({});
    for (let round = 0; round < 4; round++) for (const device of devices) await device.ask({ do: 'sync' });

    const [first, ...others] = (await Promise.all(devices.map((device) => device.ask({ do: 'contents' })))) as Record<
      string,
      { note?: string; _conflicts?: string[] }
    >[];
    for (const other of others) expect(differences(other, first!)).toEqual([]);
    expect(Object.values(first!).flatMap(({ _conflicts = [] }) => _conflicts)).toEqual([]);
    const lost = [...saved.keys()].filter((id) => !first![id] && !purged.has(id.split(':')[1]!));
    expect(lost).toEqual([]);
    const notes = new Set(Object.values(first!).map(({ note }) => note));
    expect([...wrote].filter((note) => !undone.has(note) && !notes.has(note))).toEqual([]);
    // Where there is a note, there is what it is about.
    const articles = new Set(Object.keys(first!).flatMap((id) => (id.startsWith('copy:') ? id.split(':')[1]! : [])));
    const noted = new Set(Object.keys(first!).flatMap((id) => (id.startsWith('mark:') ? id.split(':')[1]! : [])));
    expect([...noted].filter((article) => !articles.has(article))).toEqual([]);
    // And that it was not for want of anything that could be lost.
    expect(saved.size).toBeGreaterThan(40);
    expect(wrote.size).toBeGreaterThan(150);
    if (seed % 2)
      expect(await dumpOf(devices[0]!.connection)).not.toMatch(
        /delta\.example|Version \d|note-\d|tag:|tag \d|Ferry returns|"yellow|picture http/,
      );
  });
});
