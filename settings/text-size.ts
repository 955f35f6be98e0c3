export const SMALLEST = 12;
export const LARGEST = 48;
const DEFAULT = 20;

/** Two sizes closer than about this can hardly be told apart; much farther and the wished one lies between. */
const STEP = 1.06;

/** The sizes on offer in CSS pixels, smallest first: whole pixels about 6 % apart, the default among them. */
export const TEXT_SIZES: readonly number[] = [...sizesDown(), DEFAULT, ...sizesUp()];

/** The next size in that direction, or the same at the end of the row. */
export function nextSize(size: number, direction: 'smaller' | 'larger'): number {
  if (direction === 'larger') return TEXT_SIZES.find((offered) => offered > size) ?? LARGEST;
  return TEXT_SIZES.findLast((offered) => offered < size) ?? SMALLEST;
}

function sizesUp(): number[] {
  const sizes: number[] = [];
  for (let size = up(DEFAULT); size < LARGEST; size = up(size)) sizes.push(size);
  return [...sizes, LARGEST];
}

function sizesDown(): number[] {
  const sizes: number[] = [];
  for (let size = down(DEFAULT); size > SMALLEST; size = down(size)) sizes.unshift(size);
  return [SMALLEST, ...sizes];
}

function up(size: number): number {
  return Math.max(size + 1, Math.round(size * STEP));
}

function down(size: number): number {
  return Math.min(size - 1, Math.round(size / STEP));
}
