import { expect, test } from 'vitest';
import { nextSpeed, SCROLL_SPEEDS, VOICE_SPEEDS } from '../../settings/speeds';

test('a speed between two on offer goes to the nearest in either direction, and the row ends', () => {
  expect(nextSpeed(VOICE_SPEEDS, 1.3, 'faster')).toBe(1.4);
  expect(nextSpeed(VOICE_SPEEDS, 1.3, 'slower')).toBe(1.2);
  expect(nextSpeed(VOICE_SPEEDS, 2, 'faster')).toBeUndefined();
  expect(nextSpeed(SCROLL_SPEEDS, 60, 'slower')).toBeUndefined();
  expect(SCROLL_SPEEDS.at(-1)).toBe(600);
});
