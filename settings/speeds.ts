/** Speeds of a voice on offer; 1 is its own. */
export const VOICE_SPEEDS: readonly number[] = [0.6, 0.8, 1, 1.2, 1.4, 1.7, 2];

/** Speeds of text that scrolls by itself, in words a minute. Most people read 200 to 260 of them. */
export const SCROLL_SPEEDS: readonly number[] = Array.from({ length: 28 }, (_, index) => 60 + index * 20);

/** The next speed in that direction; undefined at the end of the row. */
export function nextSpeed(
  speeds: readonly number[],
  speed: number,
  direction: 'slower' | 'faster',
): number | undefined {
  if (direction === 'faster') return speeds.find((offered) => offered > speed);
  return speeds.findLast((offered) => offered < speed);
}
