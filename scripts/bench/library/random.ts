/** Numbers from 0 to below 1, the same ones for the same seed (Mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(random: Random, items: ArrayLike<Item>): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** One of so many ranks, the first the most often: the rank's share falls as words' shares do in a text (Zipf). */
export function zipf(random: Random, ranks: number): number {
  return Math.min(ranks, Math.floor((ranks + 1) ** random())) - 1;
}
