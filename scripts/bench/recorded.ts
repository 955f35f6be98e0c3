import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SetName } from './bounds.ts';
import type { Figures } from './score.ts';

/** The figures of a set's last recorded run. Times are not kept: they are the machine's as much as the program's. */
export type Recorded = Omit<Figures, 'timeTotal' | 'timeP95'>;

/** By set; one that was never recorded is absent. */
export type RecordedSets = Partial<Record<SetName, Recorded>>;

const F1S = [
  ['shingleF1', 'shingle F1'],
  ['wordF1', 'word F1'],
] as const;

/** More than this must not be lost of an F1. */
const TOLERANCE = 0.003;

const FILE = path.resolve(import.meta.dirname, '../../bench/extract.json');

/** What `bench/extract.json` holds. */
export function readRecorded(): RecordedSets {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
}

/** Puts the set's figures in the place of those recorded last; the other sets' stay. */
export function writeRecorded(name: SetName, figures: Figures): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  const sets = { ...readRecorded(), [name]: recordedOf(figures) };
  writeFileSync(FILE, `${JSON.stringify(sets, null, 2)}\n`);
}

/** A sentence for each F1 of which more was lost than chance explains; none if all is as it was. */
export function lossesAgainst(recorded: Recorded | undefined, name: SetName, now: Figures): string[] {
  if (!recorded) return [];
  return F1S.filter(([figure]) => recorded[figure] - now[figure] > TOLERANCE).map(
    ([figure, label]) =>
      `The ${label} of ${name} fell from ${recorded[figure].toFixed(3)} to ${now[figure].toFixed(3)}.`,
  );
}

/** To four decimals, so that a run that changes nothing changes nothing in the file. */
export function recordedOf({ timeTotal, timeP95, ...kept }: Figures): Recorded {
  const told = Object.entries(kept).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told.map(([figure, value]) => [figure, Math.round(value * 1e4) / 1e4])) as Recorded;
}
