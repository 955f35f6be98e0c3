import { expect, test } from 'vitest';
import { NO_ANSWER, withDeadline } from '../../library/deadline';

test('an answer in time is the answer', async () => {
  expect(await withDeadline(Promise.resolve('yes'), 50)).toBe('yes');
});

test('a call that hangs is given up', async () => {
  expect(await withDeadline(new Promise(() => {}), 20)).toBe(NO_ANSWER);
});

test('a refusal stays a refusal', async () => {
  await expect(withDeadline(Promise.reject(new Error('no')), 50)).rejects.toThrow('no');
});
