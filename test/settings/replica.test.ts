import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replicateSettings } from '../../settings/replica';
import type { fakeStorageArea } from '../fake-storage';

type Area = ReturnType<typeof fakeStorageArea>;
const { local, sync } = (globalThis as unknown as { chrome: { storage: { local: Area; sync: Area } } }).chrome.storage;

const saved = (savedAt: number, textSize: number) => ({
  settings: { version: 1, savedAt, values: { textSize }, sites: {} },
});

beforeEach(async () => {
  vi.useFakeTimers();
  await local.clear();
  await sync.clear();
});

afterEach(async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a minute of changes on this computer causes at most five writings to the account, and ends alike', async () => {
  replicateSettings();
  await vi.advanceTimersByTimeAsync(60_000);
  const set = vi.spyOn(sync, 'set');
  for (let second = 0; second < 60; second++) {
    await local.set(saved(Date.now(), 12 + (second % 30)));
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(set.mock.calls.length).toBeLessThanOrEqual(5);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(set.mock.calls.length).toBeLessThanOrEqual(5);
  expect(await sync.get()).toEqual(await local.get());
});

test('what another computer kept later is taken from the account, what it kept earlier is not', async () => {
  await local.set(saved(200, 20));
  await sync.set(saved(300, 30));
  replicateSettings();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await local.get()).toEqual(saved(300, 30));
  await sync.set(saved(250, 25));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await local.get()).toEqual(saved(300, 30));
  expect(await sync.get()).toEqual(saved(300, 30));
});

test('an account that refuses leaves the settings on this computer', async () => {
  vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
  replicateSettings();
  await local.set(saved(400, 40));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await local.get()).toEqual(saved(400, 40));
});
