import { LONGEST, type ShapeResult } from './run-shapes.ts';

/** What is wrong with it, in a few words; undefined if it is as it must be. */
export function faultOf({ outcome, millis, opening = 0, frozen }: ShapeResult): string | undefined {
  if (outcome === 'nothing') return 'gave nothing';
  if (millis > LONGEST || opening > LONGEST) return 'took too long';
  return frozen > LONGEST ? 'froze the page' : undefined;
}

export function shapeRow({ name, outcome, said, millis, opening, frozen }: ShapeResult): string {
  const numbers = [millis, opening ?? '–', frozen].map((value) => String(value).padStart(7)).join('');
  return `  ${name.padEnd(72)}${outcome.padEnd(9)}${numbers}${outcome === 'article' ? '' : `  ${said.slice(0, 90)}`}`;
}
